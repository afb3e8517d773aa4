package daily8.reading;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.in;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Section;
import daily8.store.Visits;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import daily8.testing.MorningPaper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ManualClock clock = new ManualClock(NOW);
    private final FrontPages pages =
            new FrontPages(
                    store,
                    new NoSample(),
                    new EditionTime(LocalTime.of(6, 0), ZoneId.of("UTC")),
                    clock);

    @Test
    void withoutAnEditionTheNewestArticleWithAPictureLeadsTheEight() {
        deliver();

        FrontPage page = pages.of("en");

        assertThat(page.eight().getFirst().headline()).startsWith("Ferry to the outer islands");
        assertThat(page.eight()).hasSize(8);
        assertThat(page.edition()).isEmpty();
    }

    @Test
    void noPublisherHasMoreThanTwoOfTheFirstEight() {
        deliver();

        FrontPage page = pages.of("en");

        assertThat(page.eight())
                .extracting(card -> card.lead().publisher().id())
                .allSatisfy(id ->
                        assertThat(page.eight())
                                .filteredOn(card -> card.lead().publisher().id().equals(id))
                                .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void noArticleStandsOnThePageTwice() {
        deliver();

        FrontPage page = pages.of("en");
        List<Card> all =
                Stream.concat(
                                page.eight().stream().map(StoryCard::lead),
                                page.sections().stream().flatMap(shelf -> shelf.cards().stream()))
                        .toList();

        assertThat(all).extracting(Card::id).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void anEmptyPaperHasNoStories() {
        FrontPage page = pages.of("en");

        assertThat(page.eight()).isEmpty();
        assertThat(page.sections()).isEmpty();
        assertThat(page.earlier()).isEmpty();
    }

    @Test
    void articlesInLanguagesWithoutAFrontPageStandOnAShelfOfTheirOwn() {
        Article sturm =
                in(
                        article("https://flut.example/sturm", "Sturm auf See", "Hohe Wellen."),
                        "de",
                        Section.WORLD);
        new Visits(store).visit(feed("flut.example", "/feed"), item("1", sturm));

        assertThat(pages.of("en").otherLanguages())
                .extracting(Card::id)
                .containsExactly(sturm.id());
        assertThat(pages.of("ar").otherLanguages())
                .extracting(Card::id)
                .containsExactly(sturm.id());
        assertThat(pages.of("en").eight()).isEmpty();
    }

    @Test
    void aKeptPageIsMadeAnewWhenSomethingWasSaved() {
        KeptFrontPages kept = new KeptFrontPages(pages, store.outbox(), new NoSample(), clock);
        FrontPage empty = kept.of("en");

        assertThat(kept.of("en")).isSameAs(empty);
        deliver();
        FrontPage full = kept.of("en");
        assertThat(full.eight()).isNotEmpty();
        assertThat(kept.of("en")).isSameAs(full);
        clock.advance(Duration.ofSeconds(21));
        assertThat(kept.of("en")).isNotSameAs(full);
    }

    private void deliver() {
        new MorningPaper(NOW).deliverTo(store);
    }

    private record NoSample() implements SampleDesk {
        @Override
        public boolean isShown() {
            return false;
        }

        @Override
        public void remove() {}
    }
}
