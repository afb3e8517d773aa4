package daily8.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import daily8.testing.MorningPaper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ManualClock clock = new ManualClock(NOW);
    private final FrontPages pages =
            new FrontPages(store.articles(), store.sources(), new NoSample());

    @Test
    void theLeadIsTheNewestArticleWithAPicture() {
        deliver();

        FrontPage page = pages.of("en");

        assertThat(page.lead().orElseThrow().title()).startsWith("Ferry to the outer islands");
        assertThat(page.grid()).hasSize(7);
    }

    @Test
    void noPublisherHasMoreThanTwoOfTheFirstEight() {
        deliver();

        FrontPage page = pages.of("en");

        Stream.concat(page.lead().stream(), page.grid().stream())
                .map(card -> card.publisher().id())
                .forEach(id ->
                        assertThat(page.grid())
                                .filteredOn(card -> card.publisher().id().equals(id))
                                .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void noArticleStandsOnThePageTwice() {
        deliver();

        FrontPage page = pages.of("en");
        List<Card> all =
                Stream.of(
                                page.lead().stream(),
                                page.grid().stream(),
                                page.sections().stream().flatMap(shelf -> shelf.cards().stream()))
                        .flatMap(cards -> cards)
                        .toList();

        assertThat(all).extracting(Card::id).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void anEmptyPaperHasNoLead() {
        FrontPage page = pages.of("en");

        assertThat(page.lead()).isEmpty();
        assertThat(page.grid()).isEmpty();
        assertThat(page.sections()).isEmpty();
        assertThat(page.earlier()).isEmpty();
    }

    @Test
    void aKeptPageIsMadeAnewWhenSomethingWasSaved() {
        KeptFrontPages kept = new KeptFrontPages(pages, store.outbox(), new NoSample(), clock);
        FrontPage empty = kept.of("en");

        assertThat(kept.of("en")).isSameAs(empty);
        deliver();
        FrontPage full = kept.of("en");
        assertThat(full.lead()).isPresent();
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
