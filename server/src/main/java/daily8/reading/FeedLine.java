package daily8.reading;

import daily8.model.Source;
import daily8.store.FeedRow;

/// A feed with its source and health, as a line of a list.
public record FeedLine(FeedRow row, Source source, FeedHealth health) {
    public Publisher publisher() {
        return Publisher.of(source);
    }
}
