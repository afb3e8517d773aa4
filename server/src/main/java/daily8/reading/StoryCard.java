package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Edition.Reason;
import daily8.model.StoryId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A story in a list: the headline of its lead, a quoted line, who covers it and why it is here.
///
/// `picture` is its lead's, or another text's of it; `texts` are independent ones, `newestAt` is
/// when the newest was published, `seen` when each of them came, oldest first; `articles` counts
/// their copies too.
public record StoryCard(
        StoryId id,
        String headline,
        Card lead,
        Optional<URI> picture,
        Optional<Line> line,
        List<Publisher> publishers,
        int articles,
        int texts,
        Instant newestAt,
        List<Instant> seen,
        List<Reason> reasons) {
    public StoryCard {
        publishers = List.copyOf(publishers);
        seen = List.copyOf(seen);
        reasons = List.copyOf(reasons);
    }

    /// A sentence of an article; `anchor` is its place there, `#k2`, or empty.
    public record Line(
            String text, String language, Publisher publisher, ArticleId article, String anchor) {
        /// It brings its own quotation mark: another around it says nothing.
        public boolean opensWithMark() {
            return !text.isEmpty() && "\"“”„«‘'".indexOf(text.charAt(0)) >= 0;
        }
    }

    /// One article alone is read where it is; a story has a page that compares.
    public boolean isSeveral() {
        return articles > 1;
    }

    /// How many texts came after `then`.
    public long newSince(Instant then) {
        return seen.stream().filter(at -> at.isAfter(then)).count();
    }

    /// When the newest text came that was there at `then`.
    public Instant newestBy(Instant then) {
        return seen.stream().filter(at -> !at.isAfter(then)).reduce((a, b) -> b).orElse(then);
    }
}
