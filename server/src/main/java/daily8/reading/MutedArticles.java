package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.model.Teaser;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the articles that a reader does not want to see: those of a muted tag, source or story. A
/// story is muted with all its articles. Thread-safe.
public final class MutedArticles {
    private final Store store;

    public MutedArticles(Store store) {
        this.store = store;
    }

    /// Asks the store only for what is muted.
    public Set<ArticleId> among(List<ArticleId> articles, Visitor visitor) {
        Set<ArticleId> muted = new HashSet<>();
        addByTag(articles, visitor.tags().mutedKeys(), muted);
        addBySource(articles, visitor.mutedSources(), muted);
        addByStory(articles, visitor.mutedStories(), muted);
        return muted;
    }

    private void addByTag(List<ArticleId> articles, Set<String> keys, Set<ArticleId> muted) {
        if (!keys.isEmpty()) {
            for (KeptEnrichment found : store.enrichments().findAll(articles)) {
                if (found.enrichment().hashtags().stream()
                        .map(Hashtag::key)
                        .anyMatch(keys::contains)) {
                    muted.add(found.article());
                }
            }
        }
    }

    private void addBySource(
            List<ArticleId> articles, Set<SourceId> sources, Set<ArticleId> muted) {
        if (!sources.isEmpty()) {
            store.articles().teasers(articles).stream()
                    .filter(article -> sources.contains(article.source()))
                    .map(Teaser::id)
                    .forEach(muted::add);
        }
    }

    private void addByStory(List<ArticleId> articles, Set<StoryId> stories, Set<ArticleId> muted) {
        if (!stories.isEmpty()) {
            store.stories()
                    .ofAll(articles)
                    .forEach((article, story) -> {
                        if (stories.contains(story)) {
                            muted.add(article);
                        }
                    });
        }
    }

    /// The list without them.
    public ArticleList shown(ArticleList list, Visitor visitor) {
        Set<ArticleId> muted = among(list.cards().stream().map(Card::id).toList(), visitor);
        return muted.isEmpty()
                ? list
                : new ArticleList(
                        list.cards().stream().filter(card -> !muted.contains(card.id())).toList(),
                        list.earlier());
    }
}
