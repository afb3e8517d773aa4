package daily8.panel;

import java.time.Instant;
import java.util.Optional;

/// Who asks, as far as an answer depends on it: when the story was read last.
public record Viewer(Optional<Instant> lastRead) {
    public static final Viewer NEW = new Viewer(Optional.empty());
}
