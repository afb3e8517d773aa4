package daily8.model;

import java.util.Optional;

/// The permanent id of a story: that of its first article. It stays through merges and splits.
public record StoryId(ArticleId first) implements Comparable<StoryId> {
    public static Optional<StoryId> parse(String text) {
        return ArticleId.parse(text).map(StoryId::new);
    }

    @Override
    public int compareTo(StoryId other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return first.hex();
    }
}
