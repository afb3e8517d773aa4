package daily8.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The edition is large enough to show what the site can do, and its truth hangs together.
class SampleEditionTest {
    private final SampleEdition edition = SampleEdition.bundled();
    private final List<SampleArticle> articles = edition.articles();

    @Test
    void thereAreAtLeastEightPublishersAndEachHasArticles() {
        assertThat(edition.publishers()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(edition.publishers())
                .allSatisfy(p -> assertThat(edition.articles(p)).as(p.host()).isNotEmpty());
    }

    @Test
    void thereAreAtLeastNinetyArticlesTwentyOfThemInArabic() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(90);
        assertThat(arabic()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void thereAreAtLeastTwentyFourEventsTenOfThemByThreePublishers() {
        Map<String, Set<String>> hostsByEvent = hostsByEvent(articles);

        assertThat(hostsByEvent).hasSizeGreaterThanOrEqualTo(24);
        assertThat(hostsByEvent.values().stream().filter(hosts -> hosts.size() >= 3).count())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void thereAreAtLeastEightArabicEventsFourOfThemByThreePublishers() {
        Map<String, Set<String>> hostsByEvent = hostsByEvent(arabic());

        assertThat(hostsByEvent).hasSizeGreaterThanOrEqualTo(8);
        assertThat(hostsByEvent.values().stream().filter(hosts -> hosts.size() >= 3).count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void anEventHasOneLanguage() {
        Map<String, Set<String>> languagesByEvent =
                articles.stream()
                        .collect(
                                groupingBy(
                                        SampleArticle::event,
                                        mapping(a -> a.publisher().language(), toSet())));

        assertThat(languagesByEvent)
                .allSatisfy((event, languages) -> assertThat(languages).as(event).hasSize(1));
    }

    @Test
    void aReprintNamesAnOlderWireArticleOfTheSameEvent() {
        List<SampleArticle> reprints =
                articles.stream().filter(a -> !a.agency().isEmpty()).toList();

        assertThat(reprints).isNotEmpty();
        assertThat(reprints)
                .allSatisfy(reprint ->
                        assertThat(articles)
                                .as(reprint.url().toString())
                                .anyMatch(wire -> isWireOf(wire, reprint)));
    }

    @Test
    void everyPictureInATextSaysWhatItShows() {
        assertThat(articles)
                .allSatisfy(a ->
                        assertThat(a.bodyForFeed())
                                .as(a.url().toString())
                                .doesNotContain("alt=\"\""));
    }

    @Test
    void everyArticleHasItsTruth() {
        SampleSources sources = new SampleSources(edition);

        assertThat(sources.truth()).hasSameSizeAs(articles);
        assertThat(sources.truth().values()).allSatisfy(t -> assertThat(t.event()).isNotBlank());
        assertThat(sources.sources()).allSatisfy(s -> assertThat(s.sample()).isTrue());
        assertThat(sources.feeds()).hasSameSizeAs(sources.sources());
    }

    private List<SampleArticle> arabic() {
        return articles.stream().filter(a -> a.publisher().language().equals("ar")).toList();
    }

    private static boolean isWireOf(SampleArticle wire, SampleArticle reprint) {
        return wire.slug().equals(reprint.agency())
                && wire.event().equals(reprint.event())
                && wire.age().compareTo(reprint.age()) > 0;
    }

    private static Map<String, Set<String>> hostsByEvent(List<SampleArticle> articles) {
        return articles.stream()
                .collect(
                        groupingBy(
                                SampleArticle::event, mapping(a -> a.publisher().host(), toSet())));
    }
}
