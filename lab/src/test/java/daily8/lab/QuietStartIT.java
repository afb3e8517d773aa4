package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietStartIT {
    @TempDir private Path folder;

    @Test
    void aStartPrintsItsAddressesAndNoWarning() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"), Map.of())) {
            assertThat(server.stop()).isZero();
        }
        List<String> printed = Files.readAllLines(folder.resolve("server.log"));
        assertThat(printed).anyMatch(line -> line.startsWith("http://localhost:"));
        assertThat(printed).noneMatch(line -> line.contains("WARN"));
    }
}
