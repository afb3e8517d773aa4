package daily8.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Feed;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Catalogue catalogue = Catalogue.builtIn();

    @Test
    void itHoldsAtLeast90FeedsOfEnglishAndArabicPublishers() {
        assertThat(catalogue.feeds()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(count(source -> source.language().equals("en"))).isGreaterThanOrEqualTo(60);
        assertThat(count(source -> source.language().equals("ar"))).isGreaterThanOrEqualTo(15);
    }

    @Test
    void noSourceAndNoFeedIsThereTwice() {
        assertThat(catalogue.sources()).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(catalogue.sources()).extracting(Source::name).doesNotHaveDuplicates();
        assertThat(catalogue.sources()).extracting(Source::home).doesNotHaveDuplicates();
        assertThat(catalogue.feeds()).extracting(Feed::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFeedHasItsSourceAndEverySourceAFeed() {
        assertThat(catalogue.feeds().stream().map(Feed::source).distinct())
                .containsExactlyElementsOf(catalogue.sources().stream().map(Source::id).toList());
    }

    @Test
    void countriesAreCodesOfIso3166AndThereAreManyOfThem() {
        List<String> countries =
                catalogue.sources().stream()
                        .map(Source::country)
                        .filter(country -> !country.isEmpty())
                        .toList();
        assertThat(countries).allMatch(COUNTRIES::contains);
        assertThat(countries.stream().distinct().count()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void everySectionOfANewspaperIsCovered() {
        for (Section section : Section.values()) {
            if (section != Section.OTHER) {
                assertThat(catalogue.feeds()).anyMatch(feed -> feed.section() == section);
            }
        }
    }

    @Test
    void addressesAreOfTheWebAndNotOfTheSample() {
        assertThat(catalogue.feeds())
                .allSatisfy(feed -> {
                    assertThat(feed.url().getScheme()).isIn("http", "https");
                    assertThat(feed.url().getHost()).contains(".").doesNotEndWith(".example");
                    assertThat(feed.url().getPort()).isEqualTo(-1);
                });
        assertThat(catalogue.sources()).noneMatch(Source::sample);
    }

    @Test
    void wholeTextsAreTheExceptionAndOfThosePublishersWhoAllowThem() {
        List<String> full =
                catalogue.sources().stream()
                        .filter(source -> source.rights() == RightsPolicy.FULL)
                        .map(source -> source.id().name())
                        .toList();
        assertThat(full)
                .contains("en.wikinews.org", "theconversation.com", "globalvoices.org", "nasa.gov")
                .hasSizeLessThan(catalogue.sources().size() / 5);
    }

    @Test
    void aMistakeInTheFileSaysWhichEntry() {
        String entry =
                "[[source]]\nid = \"a.example\"\nname = \"A\"\nhome = \"ftp://a.example/\"\n";
        assertThatThrownBy(() -> Catalogue.parse(entry)).hasMessageContaining("ftp://a.example/");
        assertThatThrownBy(() -> Catalogue.parse("[[source]]\nid = \"b.example\"\n"))
                .hasMessageContaining("lacks name")
                .hasMessageContaining("b.example");
    }

    private long count(Predicate<Source> wanted) {
        return catalogue.sources().stream().filter(wanted).count();
    }
}
