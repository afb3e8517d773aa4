package daily8.reading;

import daily8.model.Section;
import daily8.store.Tags.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The front page, the same for all readers: eight stories, what came since, the sections as plain
/// lists. `edition` is empty as long as none was made: then the eight are the newest articles.
/// `otherLanguages` are the newest in languages that have no front page. `sample` says that
/// invented publishers are among them.
public record FrontPage(
        Optional<EditionHead> edition,
        List<StoryCard> eight,
        List<StoryCard> since,
        List<Shelf> sections,
        List<Card> otherLanguages,
        List<Trend> trending,
        Optional<Cursor> earlier,
        boolean sample) {
    public FrontPage {
        eight = List.copyOf(eight);
        since = List.copyOf(since);
        sections = List.copyOf(sections);
        otherLanguages = List.copyOf(otherLanguages);
        trending = List.copyOf(trending);
    }

    /// Which edition it is, and when the next one comes.
    public record EditionHead(LocalDate date, Instant madeAt, Instant next) {}

    /// A section on the front page.
    public record Shelf(Section section, List<Card> cards) {
        public Shelf {
            cards = List.copyOf(cards);
        }
    }
}
