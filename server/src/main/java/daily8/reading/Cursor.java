package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Teaser;
import daily8.store.ArticleQuery.Before;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Where a list goes on, as it stands in addresses: `2026-11-23T08:15:00Z_<id of the last one>`. A
/// time alone means: all that is older.
public record Cursor(Before before) {
    /// No id is smaller: nothing published at that very moment comes after it.
    private static final ArticleId SMALLEST = new ArticleId("0".repeat(32));

    public static Cursor after(Card last) {
        return new Cursor(new Before(last.publishedAt(), last.id()));
    }

    static Cursor after(Teaser last) {
        return new Cursor(new Before(last.publishedAt(), last.id()));
    }

    public static Optional<Cursor> parse(String text) {
        int mark = text.indexOf('_');
        try {
            Instant at = Instant.parse(mark < 0 ? text : text.substring(0, mark));
            Optional<ArticleId> id =
                    mark < 0 ? Optional.of(SMALLEST) : ArticleId.parse(text.substring(mark + 1));
            return id.map(last -> new Cursor(new Before(at, last)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return before.publishedAt() + "_" + before.id();
    }
}
