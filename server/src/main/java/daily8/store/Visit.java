package daily8.store;

import daily8.model.Article;
import daily8.model.Digests;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that one visit to a feed leaves behind: saved in one transaction, or not at all.
///
/// `after` is the feed's row as it shall be (schedule, validators, health); a pause or a removal
/// that someone asked for meanwhile stands. A visit that found nothing new has no items. Of more
/// than [#MAX_FRESH] new items the rest waits for the next visit, which then reads the feed anew:
/// its validators are not kept.
public record Visit(Lease<FeedRow> lease, FeedRow after, Instant at, List<Item> items) {
    /// New articles that one visit may bring, so that a feed gone mad can't flood the site (F20).
    public static final int MAX_FRESH = 200;

    public Visit {
        items = List.copyOf(items);
    }

    /// One item of the feed. `guid` is empty where the feed has none, then the item's address
    /// identifies it; `article` is revision 1 as it would be saved if the item is new; `wantsPage`
    /// says whether its page is to be fetched, `discussion` where the feed says that it is talked
    /// about.
    public record Item(
            String guid,
            URI itemUrl,
            Article article,
            boolean wantsPage,
            Optional<URI> discussion) {
        public Item(String guid, URI itemUrl, Article article, boolean wantsPage) {
            this(guid, itemUrl, article, wantsPage, Optional.empty());
        }

        /// What identifies the item within its feed, as 64 bits of a digest.
        public long guidHash() {
            String identity = guid.isEmpty() ? itemUrl.toString() : guid;
            return ByteBuffer.wrap(Digests.sha256(identity)).getLong();
        }

        /// Changes when the feed says something else: title, standfirst or text.
        public long contentHash() {
            return Wording.digest(article);
        }
    }

    /// The feed's row without the validators, so that the next visit reads everything again.
    public FeedRow afterWithoutValidators() {
        return after.withValidators(FeedRow.Validators.NONE);
    }
}
