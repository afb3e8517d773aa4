package daily8.reading;

import daily8.model.FeedId;
import java.util.List;

/// What an editor does with the site's feeds. Thread-safe; adding asks the web and takes a while.
public interface FeedDesk {
    /// Adds the feed at an address, or the one that the site at this address names.
    Added add(String address);

    /// The feed goes, its articles stay.
    void remove(FeedId feed);

    void pause(FeedId feed);

    void resume(FeedId feed);

    void pollNow(FeedId feed);

    /// Adds the feeds of an OPML document, without asking them yet.
    Imported importOpml(byte[] document);

    /// All feeds as an OPML 2.0 document.
    String exportOpml();

    /// What became of an address.
    sealed interface Added {
        /// A feed that is new to the site; it is due at once.
        record Now(FeedId feed, String title) implements Added {}

        /// The site reads it already.
        record Already(FeedId feed, String title) implements Added {}

        /// There is no feed to be had; why, in words.
        record Not(String reason) implements Added {}
    }

    /// What became of an import. `refused` tells in words what was left out and why.
    record Imported(int added, int already, List<String> refused) {
        public Imported {
            refused = List.copyOf(refused);
        }
    }
}
