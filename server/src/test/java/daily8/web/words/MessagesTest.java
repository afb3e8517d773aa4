package daily8.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Edition;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.reading.FeedHealth;
import daily8.reading.PollingStatus.Network;
import daily8.web.frame.ErrorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /// `frame.t("key"` and `frame.n("key"`, with a whole key.
    private static final Pattern ASKED =
            Pattern.compile("\\b(t|n|text|count)\\(\\s*\"([a-zA-Z_.]+[a-zA-Z_])\"");

    @Test
    void aNumberTakesTheFormThatItsLanguageWants() {
        Messages english = Messages.load(UiLanguage.EN);
        Messages arabic = Messages.load(UiLanguage.AR);

        assertThat(english.count("search.found", 1)).isEqualTo("1 article");
        assertThat(english.count("search.found", 1204)).isEqualTo("1,204 articles");
        assertThat(arabic.count("search.found", 2)).isEqualTo("مقالان");
        assertThat(arabic.count("search.found", 7)).isEqualTo("7 مقالات");
        assertThat(arabic.count("search.found", 11)).isEqualTo("11 مقالًا");
        assertThat(arabic.count("search.found", 100)).isEqualTo("100 مقال");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(stems(UiLanguage.AR)).isEqualTo(stems(UiLanguage.EN));
    }

    @ParameterizedTest
    @EnumSource
    void aCountedMessageHasAllFormsOfItsLanguage(UiLanguage language) {
        Set<String> keys = Messages.load(language).keys();
        for (String stem : counted(keys)) {
            for (Plurals form : Plurals.of(language)) {
                assertThat(keys).contains(stem + "." + form.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTemplatesAndCodeAskForIsThere(UiLanguage language) throws IOException {
        Set<String> keys = Messages.load(language).keys();
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher asked = ASKED.matcher(Files.readString(file));
            while (asked.find()) {
                boolean counts = asked.group(1).equals("n") || asked.group(1).equals("count");
                String key = asked.group(2) + (counts ? ".other" : "");
                if (!keys.contains(key)) {
                    missing.add(file.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyValueThatIsShownHasAName(UiLanguage language) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Section.values()).forEach(s -> names.add("section." + s.word()));
        Arrays.stream(FeedHealth.values()).forEach(h -> names.add("feeds.health." + h.word()));
        Arrays.stream(RightsPolicy.values()).forEach(r -> names.add("source.rights." + r.word()));
        Arrays.stream(Network.values()).forEach(n -> names.add("status.network." + n.word()));
        for (Edition.Reason.Kind kind : Edition.Reason.Kind.values()) {
            String key = "why." + kind.name().toLowerCase(Locale.ROOT);
            names.add(kind == Edition.Reason.Kind.ONLY_OF_SECTION ? key : key + ".other");
        }
        for (ErrorPage.Kind kind : ErrorPage.Kind.values()) {
            names.add("error." + kind.word() + ".title");
            names.add("error." + kind.word() + ".text");
        }

        assertThat(Messages.load(language).keys()).containsAll(names);
    }

    @Test
    void anUnknownMessageIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Messages.load(UiLanguage.EN).text("no.such.words"))
                .hasMessageContaining("no.such.words");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES);
                Stream<Path> code = Files.walk(Path.of("src/main/java/daily8/web"))) {
            return Stream.concat(templates, code).filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> counted(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.endsWith(".other") && !key.equals("section.other"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .filter(stem -> keys.contains(stem + ".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Keys, with the forms of a number folded into one.
    private static Set<String> stems(UiLanguage language) {
        Set<String> keys = Messages.load(language).keys();
        Set<String> counted = counted(keys);
        return keys.stream()
                .map(key -> {
                    String stem = key.substring(0, key.lastIndexOf('.') + 1);
                    String cut = stem.isEmpty() ? key : stem.substring(0, stem.length() - 1);
                    return counted.contains(cut) ? cut : key;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
