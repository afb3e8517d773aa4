package daily8.web.admin;

import daily8.model.ArticleId;
import java.time.Instant;
import java.util.List;

/// Poison articles: what failed five times and was set aside.
public record AdminQueue(List<Line> lines) {
    public AdminQueue {
        lines = List.copyOf(lines);
    }

    /// What could not be done.
    public enum Kind {
        /// Its page could not be fetched or read.
        PAGE,
        /// It could not be understood.
        READING
    }

    public record Line(Kind kind, ArticleId article, String title, String reason, Instant at) {}
}
