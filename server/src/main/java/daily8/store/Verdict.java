package daily8.store;

import daily8.model.ArticleId;
import java.util.Optional;

/// What an item of a feed turned out to be.
///
/// `article` is the one it belongs to; `replaces` the sighting that this one takes the place of;
/// `newAddress` says that the item's address becomes an alias of the article.
public record Verdict(
        Kind kind, ArticleId article, Optional<Sighting> replaces, boolean newAddress) {
    /// New, new words for a known article, or nothing new.
    public enum Kind {
        FRESH,
        EDITED,
        UNCHANGED
    }
}
