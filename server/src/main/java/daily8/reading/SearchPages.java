package daily8.reading;

import daily8.index.ArticleIndex;
import daily8.index.IndexException;
import daily8.index.SearchQuery;
import daily8.index.SearchResult;
import daily8.index.SearchWords;
import daily8.model.ArticleId;
import daily8.model.Teaser;
import daily8.store.Store;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Searches the whole archive, in all languages. Where the index can't be read, the page says so:
/// the rest of the site does without it. Thread-safe.
public final class SearchPages {
    private final ArticleIndex index;

    /// What words find up to here is ranked together with what is near in meaning.
    private static final int FUSED = SearchQuery.MAX_LIMIT;

    private final NearMeaning meaning;
    private final Store store;
    private final ZoneId zone;

    public SearchPages(ArticleIndex index, NearMeaning meaning, Store store, ZoneId zone) {
        this.index = index;
        this.meaning = meaning;
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
            SearchResult found = search(query);
            List<Teaser> articles = store.articles().teasers(found.articles());
            List<Card> cards = new Cards(store.sources()).of(articles);
            List<Folded> stories = Folded.of(articles, store);
            return new SearchPage(text, query, cards, stories, found.total(), false);
        } catch (IndexException e) {
            return new SearchPage(text, query, List.of(), List.of(), 0, true);
        }
    }

    /// By words and by meaning, in one ranking.
    private SearchResult search(SearchQuery query) {
        List<ArticleId> near = meaning.to(query);
        if (near.isEmpty()) {
            return index.search(query);
        }
        SearchResult worded = index.search(query.part(0, FUSED));
        List<ArticleId> fused = Fusion.of(worded.articles(), near);
        int added = fused.size() - worded.articles().size();
        int end = query.offset() + query.limit();
        List<ArticleId> page =
                new ArrayList<>(
                        fused.subList(
                                Math.min(query.offset(), fused.size()),
                                Math.min(end, fused.size())));
        if (end > fused.size() && worded.articles().size() == FUSED) {
            int from = Math.max(query.offset(), fused.size()) - added;
            page.addAll(index.search(query.part(from, query.limit() - page.size())).articles());
        }
        return new SearchResult(page, worded.total() + added);
    }
}
