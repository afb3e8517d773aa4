package daily8.index;

import daily8.model.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What to find. All words and all phrases must occur; with neither, all articles match, newest
/// first. `from` is inclusive, `to` exclusive; `offset` and `limit` page through the ranking.
public record SearchQuery(
        List<String> words,
        List<String> phrases,
        Optional<SourceId> source,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> to,
        int offset,
        int limit) {
    public static final int MAX_LIMIT = 100;
    public static final int MAX_OFFSET = 1_000;

    public SearchQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        if (limit < 1 || limit > MAX_LIMIT || offset < 0 || offset > MAX_OFFSET) {
            throw new IllegalArgumentException(
                    "limit is 1 to " + MAX_LIMIT + ", offset 0 to " + MAX_OFFSET);
        }
    }

    /// The same question, another part of its answers.
    public SearchQuery part(int from, int most) {
        return new SearchQuery(words, phrases, source, language, this.from, to, from, most);
    }
}
