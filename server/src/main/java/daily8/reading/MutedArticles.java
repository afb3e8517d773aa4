package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the articles that a reader does not want to see. Thread-safe.
public final class MutedArticles {
    private final Store store;

    public MutedArticles(Store store) {
        this.store = store;
    }

    /// Those with a muted tag; asks the store only where something is muted.
    public Set<ArticleId> among(List<ArticleId> articles, ChosenTags tags) {
        Set<String> keys = tags.mutedKeys();
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<ArticleId> muted = new HashSet<>();
        for (KeptEnrichment found : store.enrichments().findAll(articles)) {
            if (found.enrichment().hashtags().stream().map(Hashtag::key).anyMatch(keys::contains)) {
                muted.add(found.article());
            }
        }
        return muted;
    }

    /// The list without them.
    public ArticleList shown(ArticleList list, ChosenTags tags) {
        Set<ArticleId> muted = among(list.cards().stream().map(Card::id).toList(), tags);
        return muted.isEmpty()
                ? list
                : new ArticleList(
                        list.cards().stream().filter(card -> !muted.contains(card.id())).toList(),
                        list.earlier());
    }
}
