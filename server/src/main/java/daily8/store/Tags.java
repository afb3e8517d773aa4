package daily8.store;

import daily8.model.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Which articles have which hashtags. A tag is known by its key ([daily8.model.Hashtag#key]), the
/// same for all ways to write it; articles count by their language. Thread-safe.
public interface Tags {
    /// So many of an article's tags are shown with it, the best; in the lists of the others it does
    /// not stand.
    int KEPT = 8;

    Optional<Tag> find(String key);

    /// The tags of an article, best first.
    List<Tag> of(ArticleId article);

    /// Articles of a tag and language, newest first, after `before`.
    List<ArticleId> articles(
            String key, String language, Optional<ArticleQuery.Before> before, int limit);

    long count(String key, String language);

    /// How many articles of the tag there are on each day since `since`; days without any are left
    /// out.
    List<Day> days(String key, String language, Instant since, ZoneId zone);

    /// Tags that stand most often beside this one, in its newest articles.
    List<Count> neighbours(String key, String language, int limit);

    /// Tags that are used more in the last day than in the week before, the most surprising first.
    List<Trend> trending(String language, Instant now, int limit);

    /// `name` as first written: `WhiteHouse`; `phrase` as a text wrote it.
    record Tag(String key, String name, String phrase) {}

    /// Articles of one day.
    record Day(LocalDate date, long articles) {}

    /// A tag and how many articles have it.
    record Count(Tag tag, long articles) {}

    /// `today` are articles of the last 24 hours, `usual` those of a mean day of the week before.
    record Trend(Tag tag, long today, double usual) {}
}
