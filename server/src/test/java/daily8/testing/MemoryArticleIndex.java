package daily8.testing;

import daily8.index.ArticleIndex;
import daily8.index.Meaning;
import daily8.index.Near;
import daily8.index.SearchQuery;
import daily8.index.SearchResult;
import daily8.model.Article;
import daily8.model.ArticleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An index in a map: finds words and phrases as they stand, newest first. Thread-safe.
public final class MemoryArticleIndex implements ArticleIndex {
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, Meaning> meanings = new HashMap<>();
    private long reached;
    private long visible;
    private long checkpoint;

    @Override
    public synchronized void update(
            List<Article> put,
            Map<ArticleId, Meaning> found,
            List<ArticleId> remove,
            long sequence) {
        put.forEach(article -> articles.put(article.id(), article));
        put.forEach(article -> meanings.remove(article.id()));
        meanings.putAll(found);
        remove.forEach(meanings::remove);
        remove.forEach(articles::remove);
        reached = sequence;
    }

    /// Searches see everything at once here.
    @Override
    public synchronized void refresh() {
        visible = reached;
    }

    @Override
    public synchronized void commit() {
        checkpoint = reached;
    }

    @Override
    public synchronized long checkpoint() {
        return checkpoint;
    }

    /// What was not committed is forgotten, as after a kill.
    public synchronized void crash() {
        reached = checkpoint;
        visible = checkpoint;
    }

    @Override
    public void tidy() {
        commit();
    }

    @Override
    public synchronized long position() {
        return reached;
    }

    @Override
    public synchronized long visible() {
        return visible;
    }

    @Override
    public synchronized SearchResult search(SearchQuery query) {
        List<Article> found =
                articles.values().stream()
                        .filter(a -> passes(a, query))
                        .filter(a -> containsAll(a, query))
                        .sorted(Comparator.comparing(Article::publishedAt).reversed())
                        .toList();
        List<ArticleId> page =
                found.stream().skip(query.offset()).limit(query.limit()).map(Article::id).toList();
        return new SearchResult(page, found.size());
    }

    @Override
    public synchronized List<Near> nearest(Meaning wanted, SearchQuery filters, int limit) {
        return articles.values().stream()
                .filter(article -> passes(article, filters))
                .flatMap(article ->
                        Optional.ofNullable(meanings.get(article.id()))
                                .filter(meaning -> meaning.model().equals(wanted.model()))
                                .map(meaning -> new Near(article.id(), cosine(meaning, wanted)))
                                .stream())
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(limit)
                .toList();
    }

    private static double cosine(Meaning one, Meaning other) {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.direction().length; i++) {
            product += one.direction()[i] * other.direction()[i];
            squares += one.direction()[i] * one.direction()[i];
            otherSquares += other.direction()[i] * other.direction()[i];
        }
        return product / Math.sqrt(squares * otherSquares);
    }

    private static boolean passes(Article a, SearchQuery query) {
        return query.source().map(a.source()::equals).orElse(true)
                && query.language().map(a.language()::equals).orElse(true)
                && query.from().map(t -> !a.publishedAt().isBefore(t)).orElse(true)
                && query.to().map(t -> a.publishedAt().isBefore(t)).orElse(true);
    }

    private static boolean containsAll(Article article, SearchQuery query) {
        String text = spaced(article.title() + " " + article.html());
        return Stream.concat(query.words().stream(), query.phrases().stream())
                .allMatch(wanted -> text.contains(spaced(wanted)));
    }

    /// The words in lower case, each with a space before and after it.
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(" ");
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .filter(c -> c != ' ' || out.charAt(out.length() - 1) != ' ')
                .forEach(out::appendCodePoint);
        return out.charAt(out.length() - 1) == ' ' ? out.toString() : out.append(' ').toString();
    }

    /// What it holds, as it was indexed.
    public synchronized List<Article> all() {
        return List.copyOf(articles.values());
    }

    @Override
    public synchronized long count() {
        return articles.size();
    }

    @Override
    public synchronized void clear() {
        articles.clear();
        meanings.clear();
        reached = 0;
        visible = 0;
        checkpoint = 0;
    }

    @Override
    public void close() {}
}
