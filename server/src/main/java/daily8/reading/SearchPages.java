package daily8.reading;

import daily8.index.ArticleIndex;
import daily8.index.IndexException;
import daily8.index.SearchQuery;
import daily8.index.SearchResult;
import daily8.index.SearchWords;
import daily8.model.Article;
import daily8.store.Store;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Searches the whole archive, in all languages. Where the index can't be read, the page says so:
/// the rest of the site does without it. Thread-safe.
public final class SearchPages {
    private final ArticleIndex index;
    private final Store store;
    private final ZoneId zone;

    public SearchPages(ArticleIndex index, Store store, ZoneId zone) {
        this.index = index;
        this.store = store;
        this.zone = zone;
    }

    /// A page of what `text` finds; pages count from 1.
    public SearchPage find(String text, int page) {
        return find(text, (page - 1) * SearchPage.SIZE, SearchPage.SIZE);
    }

    public SearchPage find(String text, int offset, int limit) {
        SearchQuery query = SearchWords.parse(text, Optional.empty(), zone, offset, limit);
        if (text.isBlank()) {
            return new SearchPage(text, query, List.of(), List.of(), 0, false);
        }
        try {
            SearchResult found = index.search(query);
            List<Article> articles = store.articles().findAll(found.articles());
            List<Card> cards = new Cards(store.sources()).of(articles);
            List<Folded> stories = Folded.of(articles, store);
            return new SearchPage(text, query, cards, stories, found.total(), false);
        } catch (IndexException e) {
            return new SearchPage(text, query, List.of(), List.of(), 0, true);
        }
    }
}
