package daily8.reading;

import daily8.model.Source;
import java.util.List;
import java.util.Optional;

/// A source with its feeds, as a line of a list.
public record SourceLine(Source source, List<FeedLine> feeds) {
    public SourceLine {
        feeds = List.copyOf(feeds);
    }

    public Publisher publisher() {
        return Publisher.of(source);
    }

    /// The worst of its feeds, empty where it has none.
    public Optional<FeedLine> worst() {
        return feeds.stream()
                .filter(line -> line.health().isTrouble())
                .findFirst()
                .or(() -> feeds.stream().findFirst());
    }
}
