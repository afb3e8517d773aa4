package daily8.reading;

import daily8.model.Source;
import daily8.model.SourceId;
import java.net.URI;
import java.util.Optional;

/// Who wrote it, as a line on a page needs it.
public record Publisher(SourceId id, String name, Optional<URI> icon) {
    static Publisher of(Source source) {
        return new Publisher(source.id(), source.name(), source.icon());
    }

    /// What stands in for the icon where a publisher has none.
    public String initial() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
