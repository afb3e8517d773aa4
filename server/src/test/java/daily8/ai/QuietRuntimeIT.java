package daily8.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model's runtime keeps no record of its use for its maker.
class QuietRuntimeIT {
    @TempDir private Path home;

    @Test
    void understandingATextLeavesNothingInTheCacheOfTheUser() throws Exception {
        Path in = home.resolve("in.jsonl");
        Files.writeString(in, "{\"id\":1,\"title\":\"A bridge\",\"text\":\"It is closed.\"}\n");
        ProcessBuilder java =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "daily8.Main",
                                "enrich"));
        java.environment().put("HOME", home.toString());
        java.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        java.environment().remove("ORT_DISABLE_TELEMETRY");
        Process process =
                java.redirectInput(in.toFile())
                        .redirectOutput(home.resolve("out").toFile())
                        .redirectError(home.resolve("err").toFile())
                        .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(home.resolve("out"))).contains("\"language\":\"en\"");
        assertThat(kept()).noneMatch(file -> file.contains("onnxruntime"));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(Path::toString).toList();
        }
    }
}
