package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.settings.Setting;
import daily8.cli.Command;
import daily8.testing.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people can choose and say is written down.
class DocumentationTest {
    @Test
    void everySettingHasAHeading() throws IOException {
        List<String> headings = headings("settings.md");
        for (Setting setting : Settings.ALL) {
            assertThat(headings).contains(setting.name());
        }
    }

    @Test
    void everyWordOfTheCommandLineHasAHeading() throws IOException {
        List<String> headings = headings("commands.md");
        for (Command command : Words.all()) {
            assertThat(headings).contains(command.word());
        }
    }

    @Test
    void everySettingIsNamedOnceAndExplained() {
        assertThat(Settings.ALL).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(Settings.ALL).allSatisfy(s -> assertThat(s.meaning()).hasSizeGreaterThan(20));
    }

    private static List<String> headings(String page) throws IOException {
        return Files.readAllLines(Checkout.root().resolve("docs/reference").resolve(page)).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
    }
}
