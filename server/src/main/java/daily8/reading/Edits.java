package daily8.reading;

import daily8.model.Article;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tells a publisher's edits from our own first reading of the page.
///
/// An article is saved as its feed tells it and again when its page was read: that second revision
/// has the same headline and grows a short text, and is no edit.
final class Edits {
    /// Feeds with less text have their pages fetched; measured in characters of HTML.
    private static final int SHORT_TEXT = 600;

    private Edits() {}

    /// When the newest edit was saved; `revisions` oldest first.
    static Optional<Instant> last(List<Article> revisions) {
        for (int i = revisions.size() - 1; i > 0; i--) {
            if (isEdit(revisions.get(i - 1), revisions.get(i))) {
                return Optional.of(revisions.get(i).revisedAt());
            }
        }
        return Optional.empty();
    }

    /// The headlines it had before the one it has now, oldest first.
    static List<String> earlierTitles(List<Article> revisions) {
        return revisions.stream()
                .map(Article::title)
                .distinct()
                .filter(title -> !title.equals(revisions.getLast().title()))
                .toList();
    }

    private static boolean isEdit(Article before, Article after) {
        boolean whole = before.html().length() >= SHORT_TEXT;
        return !before.title().equals(after.title())
                || (whole && !before.html().equals(after.html()));
    }
}
