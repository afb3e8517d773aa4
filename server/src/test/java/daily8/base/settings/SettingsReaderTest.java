package daily8.base.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    private static final Setting PORT = new Setting("port", "8080", "The port.");
    private static final Setting OFFLINE = new Setting("offline", "false", "Asks nobody.");
    private static final Setting PAUSE = new Setting("host-pause", "PT1S", "The pause.");
    private static final Setting NETWORKS = new Setting("allow-networks", "", "Networks.");
    private static final List<Setting> KNOWN = List.of(PORT, OFFLINE, PAUSE, NETWORKS);

    @TempDir private Path folder;

    private final SettingsReader reader = new SettingsReader(KNOWN);

    @Test
    void whatNobodyChoseFallsBack() {
        Values values = read(Map.of()).values();

        assertThat(values.number(PORT, 0, 65_535)).isEqualTo(8080);
        assertThat(values.isOn(OFFLINE)).isFalse();
        assertThat(values.duration(PAUSE)).isEqualTo(Duration.ofSeconds(1));
        assertThat(values.list(NETWORKS)).isEmpty();
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Files.writeString(folder.resolve("daily8.toml"), "port = 1\nhost_pause = \"PT3S\"\n");

        SettingsReader.Chosen chosen =
                reader.read(
                        List.of("--port", "3", "word"),
                        Map.of("DAILY8_PORT", "2", "DAILY8_OFFLINE", "true"),
                        folder.resolve("daily8.toml"));

        assertThat(chosen.values().number(PORT, 0, 9)).isEqualTo(3);
        assertThat(chosen.values().isOn(OFFLINE)).isTrue();
        assertThat(chosen.values().duration(PAUSE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(chosen.words()).containsExactly("word");
    }

    @Test
    void listsAreWordsWithCommasOrTomlArrays() throws IOException {
        Files.writeString(
                folder.resolve("daily8.toml"), "allow-networks = [\"10.1.0.0/16\", \"::1/128\"]");

        assertThat(read(Map.of()).values().list(NETWORKS))
                .containsExactly("10.1.0.0/16", "::1/128");
        assertThat(read(Map.of("DAILY8_ALLOW_NETWORKS", "10.2.0.0/16, ")).values().list(NETWORKS))
                .containsExactly("10.2.0.0/16");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(
                        () -> reader.read(List.of("--prot", "1"), Map.of(), folder.resolve("no")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void anOptionWithoutItsValueIsAnError() {
        assertThatThrownBy(() -> reader.read(List.of("--port"), Map.of(), folder.resolve("no")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("needs a value");
    }

    @Test
    void aValueThatDoesNotFitNamesItsSetting() {
        Values values = read(Map.of("DAILY8_PORT", "eighty")).values();

        assertThatThrownBy(() -> values.number(PORT, 0, 65_535))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("port")
                .hasMessageContaining("eighty");
    }

    @Test
    void aFileThatIsNotTomlIsAnErrorThatNamesIt() throws IOException {
        Files.writeString(folder.resolve("daily8.toml"), "port = = 1");

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("daily8.toml");
    }

    private SettingsReader.Chosen read(Map<String, String> environment) {
        return reader.read(List.of(), environment, folder.resolve("daily8.toml"));
    }
}
