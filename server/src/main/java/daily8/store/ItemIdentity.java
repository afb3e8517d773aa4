package daily8.store;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.FeedId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides whether an item of a feed is a new article, an edit of one, or nothing new.
///
/// An article is known by its address and by feed + guid; where they disagree, the address wins. A
/// guid that reappears with another address is the same article moved, unless its words are others
/// ([#SAME_ARTICLE]). A guid that left the feed while its address stayed was renamed. Only feeds of
/// the article's own source edit it, once a visit. One instance judges one visit.
public final class ItemIdentity {
    /// Word overlap below which a reused guid means another article (Jaccard of title and text);
    /// the architecture's number, held by the cases of F20.
    public static final double SAME_ARTICLE = 0.15;

    private final FeedId feed;
    private final KnownItems known;
    private final Set<Long> guids = new HashSet<>();
    private final Set<ArticleId> touched = new HashSet<>();

    /// `guids` are those of all items of the visit ([Visit.Item#guidHash]).
    public ItemIdentity(FeedId feed, KnownItems known, List<Long> guids) {
        this.feed = feed;
        this.known = known;
        this.guids.addAll(guids);
    }

    /// Judges one item, identified by the digests of its guid and of its content.
    public Verdict judge(Visit.Item item, long guid, long content) {
        Optional<Sighting> before = known.sighting(feed, guid);
        Optional<ArticleId> byAddress = known.byAddress(item.article().id());
        Verdict verdict =
                byAddress.isPresent()
                        ? knownAddress(item, byAddress.get(), before, content)
                        : newAddress(item, before, content);
        boolean writes = verdict.kind() != Verdict.Kind.UNCHANGED;
        return writes && !touched.add(verdict.article()) ? unchanged(verdict) : verdict;
    }

    private Verdict knownAddress(
            Visit.Item item, ArticleId article, Optional<Sighting> byGuid, long content) {
        Optional<Sighting> before = byGuid.isPresent() ? byGuid : renamed(article);
        boolean edited =
                before.isPresent()
                        && before.get().content() != content
                        && sameSource(item, known.article(article));
        return new Verdict(
                edited ? Verdict.Kind.EDITED : Verdict.Kind.UNCHANGED, article, before, false);
    }

    private Verdict newAddress(Visit.Item item, Optional<Sighting> before, long content) {
        if (before.isEmpty()) {
            return new Verdict(Verdict.Kind.FRESH, item.article().id(), before, false);
        }
        ArticleId article = before.get().article();
        if (before.get().content() == content) {
            return new Verdict(Verdict.Kind.UNCHANGED, article, before, true);
        }
        boolean moved = Wording.overlap(known.article(article), item.article()) >= SAME_ARTICLE;
        return moved
                ? new Verdict(Verdict.Kind.EDITED, article, before, true)
                : new Verdict(Verdict.Kind.FRESH, item.article().id(), before, false);
    }

    private Optional<Sighting> renamed(ArticleId article) {
        return known.sightings(feed, article).stream()
                .filter(sighting -> !guids.contains(sighting.guid()))
                .findFirst();
    }

    private static boolean sameSource(Visit.Item item, Article article) {
        return item.article().source().equals(article.source());
    }

    private static Verdict unchanged(Verdict verdict) {
        return new Verdict(
                Verdict.Kind.UNCHANGED,
                verdict.article(),
                verdict.replaces(),
                verdict.newAddress());
    }
}
