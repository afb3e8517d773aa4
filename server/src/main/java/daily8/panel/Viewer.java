package daily8.panel;

import daily8.model.ArticleId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Who asks, as far as an answer depends on it: what of the story was read, and when last.
public record Viewer(Set<ArticleId> read, Optional<Instant> lastRead) {
    public static final Viewer NEW = new Viewer(Set.of(), Optional.empty());

    public Viewer {
        read = Set.copyOf(read);
    }
}
