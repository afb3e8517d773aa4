package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Person;
import daily8.testing.RawHttp;
import daily8.testing.ScriptedProvider;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// S26: while somebody sends a megabyte wherever a word is asked for, others read on: of twenty
/// pages the slowest but one takes about as long as before.
class S26OthersReadOnIT {
    private static final String HUGE = "x".repeat(1_000_000);

    private static final List<String> PLACES =
            List.of(
                    "/en/account/sign-in",
                    "/en/account/register",
                    "/en/account/openid",
                    "/en/account/openid/join",
                    "/en/account/password",
                    "/en/account/passkeys",
                    "/en/account/mail",
                    "/en/comments",
                    "/en/my/follow",
                    "/en/my/choices");

    private static final int PAGES = 400;

    /// Two cores share reading and refusing: what is sent has to be read, a megabyte in about a
    /// millisecond, and a reader may come behind some of them.
    private static final Duration MORE = Duration.ofMillis(150);

    @Test
    void s26_whoSendsMegabytesSlowsNobodyDown() throws Exception {
        try (ScriptedProvider provider = ScriptedProvider.start(() -> SiteFixture.NOW);
                SiteFixture site = new SiteFixture(provider.settings());
                ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Person ada = new Person(site, "ada").register();
            RawHttp reader = new RawHttp(site.port());
            p95(reader); // warm
            Duration alone = p95(reader);
            AtomicBoolean going = new AtomicBoolean(true);
            AtomicInteger sent = new AtomicInteger();
            Future<?> sending = beside.submit(() -> send(ada, going, sent));
            while (sent.get() < PLACES.size() && !sending.isDone()) {
                Thread.onSpinWait();
            }
            Duration together = p95(reader);
            going.set(false);
            sending.get();

            assertThat(sent.get()).isGreaterThan(PLACES.size());
            assertThat(together).as("alone %s", alone).isLessThan(alone.multipliedBy(3).plus(MORE));
        }
    }

    private static void send(Person ada, AtomicBoolean going, AtomicInteger sent) {
        while (going.get()) {
            String place = PLACES.get(sent.getAndIncrement() % PLACES.size());
            int status =
                    ada.post(place, "name", HUGE, "text", HUGE, "do", HUGE, "mail", HUGE).status();
            assertThat(status).as(place).isBetween(300, 499);
        }
    }

    private static Duration p95(RawHttp reader) {
        long[] nanos = new long[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            assertThat(reader.get(i % 2 == 0 ? "/en/latest" : "/ar/").status()).isEqualTo(200);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[PAGES * 95 / 100]);
    }
}
