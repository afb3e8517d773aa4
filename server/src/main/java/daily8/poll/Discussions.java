package daily8.poll;

import daily8.model.CanonicalUrl;
import java.net.URI;
import java.util.Optional;

/// Decides which address, of those that a feed or a page names, is a page of its own where people
/// talk about an article; the article's own page is none.
public final class Discussions {
    /// Longer addresses are no places to talk at.
    private static final int LONGEST_ADDRESS = 500;

    private Discussions() {}

    public static Optional<URI> page(String named, URI article) {
        return CanonicalUrl.parse(named)
                .map(CanonicalUrl::uri)
                .filter(page -> page.toString().length() <= LONGEST_ADDRESS)
                .filter(page ->
                        !CanonicalUrl.of(article).map(CanonicalUrl::uri).equals(Optional.of(page)));
    }
}
