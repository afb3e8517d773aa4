package daily8.mail;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.mail.Carrier.Carried;
import daily8.mail.Outgoing.Recipient;
import daily8.model.MailAddress;
import daily8.store.Letter.Kind;
import daily8.store.Letters;
import daily8.store.Letters.State;
import daily8.store.Letters.Waiting;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostmanTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ManualClock clock = new ManualClock(NOON);
    private final Letters letters = store.people().letters();
    private final Outgoing outgoing =
            new Outgoing(letters, new PlainPress(), new LeaveLinks(store.state()), clock);
    private final List<String> carried = new ArrayList<>();
    private Carried answer = new Carried.Taken();
    private final Postman postman = postman();

    private Postman postman() {
        Carrier carrier =
                new Carrier() {
                    @Override
                    public Carried carry(Waiting letter) {
                        carried.add(letter.id());
                        return answer;
                    }

                    @Override
                    public void close() {}
                };
        return new Postman(store, outgoing, carrier, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void send() {
        Recipient ada =
                new Recipient(new MailAddress("ada@post.example"), Optional.empty(), "", "en");
        outgoing.send(ada, Kind.SIGN_IN, "", new Occasion.SignIn("/en/account/link/code"));
    }

    @Test
    void whatIsCarriedIsCarriedOnce() {
        send();
        assertThat(postman.carryDue()).isEqualTo(1);
        assertThat(postman.carryDue()).isZero();
        assertThat(letters.count(State.CARRIED)).isEqualTo(1);
    }

    @Test
    void whatFailsIsTriedLaterAndLaterAndSetAsideAfterFiveTimes() {
        send();
        answer = new Carried.Later("no answer");
        List<Duration> waits = new ArrayList<>();
        Instant last = NOON;
        for (int hour = 0; hour < 24 * 60; hour++) {
            if (postman.carryDue() > 0) {
                waits.add(Duration.between(last, clock.instant()));
                last = clock.instant();
            }
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(waits)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6));
        assertThat(letters.list(State.ASIDE, 9))
                .extracting(Waiting::reason)
                .containsExactly("no answer");
        assertThat(letters.count(State.WAITING)).isZero();
    }

    @Test
    void whatTheServerRefusesIsSetAsideAtOnce() {
        send();
        answer = new Carried.Never("no such mailbox");
        postman.carryDue();
        assertThat(letters.list(State.ASIDE, 9)).extracting(Waiting::attempts).containsExactly(1);
    }

    @Test
    void f1_killedBetweenTheServersYesAndOurNoteItGoesOutAgainUnderTheSameName() {
        send();
        answer = new Carried.Taken();
        Carrier dying =
                new Carrier() {
                    @Override
                    public Carried carry(Waiting letter) {
                        carried.add(letter.id());
                        throw new IllegalStateException("killed");
                    }

                    @Override
                    public void close() {}
                };
        try {
            new Postman(store, outgoing, dying, clock).carryDue();
        } catch (IllegalStateException killed) {
            // the process is gone; the next one begins
        }
        postman().carryDue();

        assertThat(carried).hasSize(2);
        assertThat(carried.getFirst()).isEqualTo(carried.getLast());
        assertThat(letters.count(State.CARRIED)).isEqualTo(1);
    }

    @Test
    void withoutAMailServerNothingIsKept() {
        Outgoing off =
                new Outgoing(letters, new PlainPress(), new LeaveLinks(store.state()), clock);
        assertThat(off.isOn()).isFalse();
        Recipient ada =
                new Recipient(new MailAddress("ada@post.example"), Optional.empty(), "", "en");
        assertThat(off.send(ada, Kind.SIGN_IN, "", new Occasion.SignIn("/x"))).isEmpty();
        assertThat(letters.count(State.WAITING)).isZero();
    }
}
