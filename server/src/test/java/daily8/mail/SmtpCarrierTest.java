package daily8.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import daily8.mail.Carrier.Carried;
import daily8.mail.MailSettings.Security;
import daily8.model.MailAddress;
import daily8.store.Letter;
import daily8.store.Letter.Kind;
import daily8.store.Letters.Waiting;
import daily8.testing.TestTls;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The carrier before a real mail server on this machine.
@SuppressWarnings("NullAway.Init")
class SmtpCarrierTest {
    private static final MailAddress FROM = new MailAddress("news@site.example");
    private static final Duration SOON = Duration.ofMillis(700);

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailSettings settings(Security security, String user, String password) {
        return new MailSettings(
                "127.0.0.1", server.getSmtp().getPort(), security, user, password, FROM);
    }

    private static Waiting letter(String leave) {
        Letter letter =
                new Letter(
                        new MailAddress("ada@post.example"),
                        Optional.empty(),
                        "",
                        Kind.WRAP_UP,
                        "",
                        "أخبار اليوم",
                        "Plain ثماني",
                        "<p>Html ثماني</p>",
                        leave);
        Instant now = Instant.parse("2026-11-23T07:00:00Z");
        return new Waiting("0123456789abcdef0123456789abcdef", letter, now, now, 0, "");
    }

    private Carried carry(MailSettings settings, Waiting letter) {
        try (SmtpCarrier carrier = new SmtpCarrier(settings, TestTls.trusting(), SOON, SOON)) {
            return carrier.carry(letter);
        }
    }

    @Test
    void aLetterArrivesInBothItsFormsWithAWayToLeave() throws Exception {
        Carried carried =
                carry(
                        settings(Security.NONE, "", ""),
                        letter("https://news.example/en/mail/leave/x"));

        assertThat(carried).isEqualTo(new Carried.Taken());
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("أخبار اليوم");
        assertThat(got.getFrom()[0]).hasToString("news@site.example");
        assertThat(got.getHeader("List-Unsubscribe"))
                .containsExactly("<https://news.example/en/mail/leave/x>");
        assertThat(got.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(got.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).hasToString("Plain ثماني");
        assertThat(parts.getBodyPart(1).getContent()).hasToString("<p>Html ثماني</p>");
    }

    @Test
    void whateverIsTriedAgainHasTheSameName() throws Exception {
        carry(settings(Security.NONE, "", ""), letter(""));
        carry(settings(Security.NONE, "", ""), letter(""));

        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getMessageID())
                .isEqualTo("<0123456789abcdef0123456789abcdef@site.example>")
                .isEqualTo(got[1].getMessageID());
        assertThat(got[0].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aServerThatWantsANameGetsIt() {
        server.setUser("ada@post.example", "site", "right");
        server.getManagers().getUserManager().setAuthRequired(true);

        assertThat(carry(settings(Security.NONE, "site", "right"), letter("")))
                .isEqualTo(new Carried.Taken());
        assertThat(carry(settings(Security.NONE, "site", "wrong"), letter("")))
                .isInstanceOf(Carried.Later.class)
                .asString()
                .doesNotContain("wrong\"");
    }

    @Test
    void f15_withoutTheProtectionThatWasAskedForNothingIsSent() {
        assertThat(carry(settings(Security.STARTTLS, "", ""), letter("")))
                .isInstanceOf(Carried.Later.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void f15_aServerThatNobodyVouchesForIsRefused() {
        GreenMail own = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        own.start();
        try {
            MailSettings settings =
                    new MailSettings(
                            "127.0.0.1", own.getSmtps().getPort(), Security.TLS, "", "", FROM);
            assertThat(carry(settings, letter(""))).isInstanceOf(Carried.Later.class);
            assertThat(own.getReceivedMessages()).isEmpty();
        } finally {
            own.stop();
        }
    }

    @Test
    void aServerThatIsNotThereIsAskedAgainLater() {
        MailSettings settings = settings(Security.NONE, "", "");
        server.stop();

        assertThat(carry(settings, letter(""))).isInstanceOf(Carried.Later.class);
    }

    @Test
    void anAddressThatTheServerRefusesIsSetAside() throws Exception {
        String[] answers = {"220 here", "250 here", "250 yes", "550 no such\tmailbox", "250 yes"};
        try (Script script = new Script(answers)) {
            assertThat(carry(script.settings(), letter("")))
                    .isInstanceOfSatisfying(
                            Carried.Never.class,
                            never -> assertThat(never.reason()).contains("550 no such mailbox"));
        }
    }

    @Test
    void aFullServerIsAskedAgainLater() throws Exception {
        String[] answers = {"220 here", "250 here", "250 yes", "452 full", "250 yes"};
        try (Script script = new Script(answers)) {
            assertThat(carry(script.settings(), letter(""))).isInstanceOf(Carried.Later.class);
        }
    }

    @Test
    void f11_aServerThatDripsIsLeftWhenTheTimeIsUp() throws Exception {
        try (Script script = new Script("220-" + "drip ".repeat(400))) {
            script.drips = true;
            long begin = System.nanoTime();
            assertThat(carry(script.settings(), letter(""))).isInstanceOf(Carried.Later.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(SOON.multipliedBy(4));
        }
    }

    /// Answers line by line, whatever is said.
    private static final class Script implements AutoCloseable {
        private final ServerSocket socket;
        volatile boolean drips;

        Script(String... answers) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> answer(answers));
        }

        MailSettings settings() {
            return new MailSettings(
                    "127.0.0.1", socket.getLocalPort(), Security.NONE, "", "", FROM);
        }

        private void answer(String... answers) {
            try (Socket one = socket.accept()) {
                for (String answer : answers) {
                    byte[] line = (answer + "\r\n").getBytes(StandardCharsets.US_ASCII);
                    for (byte b : line) {
                        one.getOutputStream().write(b);
                        one.getOutputStream().flush();
                        if (drips) {
                            Thread.sleep(50);
                        }
                    }
                    while (!drips && one.getInputStream().read() != '\n') {
                        // to the end of what the client says
                    }
                }
            } catch (IOException | InterruptedException e) {
                // the client has left
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
