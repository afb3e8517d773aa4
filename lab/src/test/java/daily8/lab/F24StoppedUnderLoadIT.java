package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class F24StoppedUnderLoadIT {
    @TempDir private Path folder;

    @Test
    void f24_aStopUnderLoadEndsWithStatus0AndLeavesNoLease() throws Exception {
        Path data = folder.resolve("data");
        try (GeneratedOrigin origin = new GeneratedOrigin(300, 30, 300, Instant.now())) {
            Path opml = Files.writeString(folder.resolve("feeds.opml"), origin.opml());
            ServerProcess.word(data, "import", opml.toString());
            try (ServerProcess server = ServerProcess.start(data, Map.of())) {
                while (server.status().get("articles").asLong() == 0) {
                    Thread.sleep(20);
                }
                long start = System.nanoTime();
                assertThat(server.stop()).isZero();
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isLessThan(Duration.ofSeconds(10));
            }
        }
        try (Kept kept = new Kept(data)) {
            assertThat(kept.number("SELECT count(*) FROM feed WHERE lease_until > 0")).isZero();
            assertThat(kept.number("SELECT count(*) FROM page WHERE lease_until > 0")).isZero();
            assertThat(kept.text("PRAGMA integrity_check")).isEqualTo("ok");
        }
    }
}
