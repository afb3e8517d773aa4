package daily8.web.admin;

import daily8.reading.FeedDesk.Added;
import daily8.reading.FeedDesk.Imported;
import daily8.reading.FeedsPage;
import java.util.Optional;

/// The list of feeds together with what has just been done to it.
public record FeedNote(FeedsPage feeds, Said said) {
    /// What the page tells first.
    public sealed interface Said {
        record Nothing() implements Said {}

        /// `address` is what the visitor wrote.
        record OfAdding(String address, Added result) implements Said {}

        record OfImporting(Imported result) implements Said {}

        /// A feed went; its address lets it come back.
        record OfRemoving(String title, String address) implements Said {}
    }

    /// What to put back into the field, so that nobody has to write it again.
    public Optional<String> rejected() {
        return said instanceof Said.OfAdding(String address, Added.Not ignored)
                ? Optional.of(address)
                : Optional.empty();
    }
}
