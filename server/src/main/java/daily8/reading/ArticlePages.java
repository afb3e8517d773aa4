package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Source;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.Sources;
import java.util.List;
import java.util.Optional;

/// Finds an article and what stands around it. Thread-safe.
public final class ArticlePages {
    private static final int MORE = 6;

    private final Articles articles;
    private final Sources sources;

    public ArticlePages(Articles articles, Sources sources) {
        this.articles = articles;
        this.sources = sources;
    }

    public ArticleAnswer find(ArticleId id) {
        Optional<Article> found = articles.find(id);
        if (found.isEmpty()) {
            return new ArticleAnswer.Unknown();
        }
        Article article = found.get();
        return article.id().equals(id)
                ? new ArticleAnswer.Found(page(article))
                : new ArticleAnswer.Moved(article.id());
    }

    private ArticlePage page(Article article) {
        Cards cards = new Cards(sources);
        Source source = cards.source(article);
        List<Article> revisions =
                article.revision() > 1 ? articles.revisions(article.id()) : List.of();
        return new ArticlePage(
                article,
                source,
                Portion.of(article, source.rights()),
                Edits.last(revisions),
                Edits.earlierTitles(revisions),
                more(article, cards));
    }

    private List<Card> more(Article article, Cards cards) {
        ArticleQuery query = ArticleQuery.newest(MORE + 1).from(article.source());
        return articles.newest(query).stream()
                .filter(other -> !other.id().equals(article.id()))
                .limit(MORE)
                .map(cards::of)
                .toList();
    }
}
