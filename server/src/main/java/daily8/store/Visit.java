package daily8.store;

import daily8.model.Article;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// All that one visit to a feed leaves behind: saved in one transaction, or not at all.
///
/// `after` is the feed's row as it shall be (schedule, validators, health). A visit that found
/// nothing new has no items.
public record Visit(Lease<FeedRow> lease, FeedRow after, Instant at, List<Item> items) {
    public Visit {
        items = List.copyOf(items);
    }

    /// One item of the feed. `guid` is empty where the feed has none, then the item's address
    /// identifies it; `article` is revision 1 as it would be saved if the item is new; `wantsPage`
    /// says whether its page is to be fetched.
    public record Item(String guid, URI itemUrl, Article article, boolean wantsPage) {}
}
