package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.ComingAndGoing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// S27 with everything at DEBUG, as somebody turns it on who looks for a fault: what lets people in
/// is in no line, neither ours nor a library's.
@SuppressWarnings("NullAway.Init")
class S27DebugLogIT {
    @TempDir private Path folder;

    @Test
    void s27_atDebugLevelTheLogHoldsNoSecret() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path said = folder.resolve("said");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=debug",
                                "-Dorg.slf4j.simpleLogger.log.daily8=debug",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ComingAndGoing.class.getName())
                        .redirectError(log.toFile())
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        List<String> secrets = Files.readAllLines(said);
        String text = Files.readString(log);

        assertThat(process.exitValue()).as(text).isZero();
        assertThat(secrets).hasSizeGreaterThan(20);
        assertThat(text).contains("INFO FlywayExecutor").contains("step=openid outcome=refused");
        for (String secret : secrets) {
            int at = text.indexOf(secret);
            assertThat(at)
                    .as("%s in %s", secret, at < 0 ? "" : text.substring(Math.max(0, at - 200), at))
                    .isNegative();
        }
    }
}
