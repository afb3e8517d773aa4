package daily8.reading;

import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.Story;
import daily8.store.ArticleQuery;
import daily8.store.Store;
import java.util.List;
import java.util.Optional;

/// Finds an article and what stands around it. Thread-safe.
public final class ArticlePages {
    private static final int MORE = 6;

    /// Two rows of chips; what follows is seldom what the article is about.
    private static final int HASHTAGS = 8;

    private final Store store;
    private final RelatedPages related;

    public ArticlePages(Store store, RelatedPages related) {
        this.store = store;
        this.related = related;
    }

    public ArticleAnswer find(ArticleId id) {
        return find(id, ToldApart.NONE);
    }

    /// For a reader who told some articles apart.
    public ArticleAnswer find(ArticleId id, ToldApart apart) {
        Optional<Article> found = store.articles().find(id);
        if (found.isEmpty()) {
            return new ArticleAnswer.Unknown();
        }
        Article article = found.get();
        return article.id().equals(id)
                ? new ArticleAnswer.Found(page(article, apart))
                : new ArticleAnswer.Moved(article.id());
    }

    private ArticlePage page(Article article, ToldApart apart) {
        Cards cards = new Cards(store.sources());
        Source source = cards.source(article);
        Portion portion = Portion.of(article, source.rights());
        List<Article> revisions =
                article.revision() > 1 ? store.articles().revisions(article.id()) : List.of();
        Optional<Story> story = store.stories().of(article.id()).flatMap(store.stories()::find);
        return new ArticlePage(
                article,
                source,
                portion,
                Edits.last(revisions),
                Edits.earlierTitles(revisions),
                store.tags().of(article.id()).stream().limit(HASHTAGS).toList(),
                keyPoints(article, portion),
                story,
                related.to(article, story, apart),
                more(article, cards));
    }

    /// Only what stands in the text that is shown may be quoted from it.
    private List<KeyPlace> keyPoints(Article article, Portion portion) {
        if (portion.policy() != RightsPolicy.FULL || portion.html().isEmpty()) {
            return List.of();
        }
        return store.enrichments()
                .find(article.id())
                .map(found ->
                        KeyPlace.of(
                                HtmlText.of(portion.html()).text(), found.enrichment().keyPoints()))
                .orElse(List.of());
    }

    private List<Card> more(Article article, Cards cards) {
        ArticleQuery query = ArticleQuery.newest(MORE + 1).from(article.source());
        return store.articles().newestTeasers(query).stream()
                .filter(other -> !other.id().equals(article.id()))
                .limit(MORE)
                .map(cards::of)
                .toList();
    }
}
