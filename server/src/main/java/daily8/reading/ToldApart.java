package daily8.reading;

import daily8.model.ArticleId;
import java.util.ArrayList;
import java.util.List;

/// Pairs of articles of which a reader said that they are not the same story: as their browser
/// keeps it, the latest [#MOST].
public record ToldApart(List<String> pairs) {
    /// A fifth of what a cookie may hold.
    private static final int MOST = 30;

    private static final int KEY_DIGITS = 12;

    public static final ToldApart NONE = new ToldApart(List.of());

    public ToldApart {
        pairs = List.copyOf(pairs);
    }

    /// What a browser sent; parts that are not ours are left out.
    public static ToldApart parse(String text) {
        List<String> pairs = new ArrayList<>();
        for (String part : text.split("\\.", MOST + 1)) {
            if (part.length() == 2 * KEY_DIGITS && pairs.size() < MOST) {
                pairs.add(part);
            }
        }
        return new ToldApart(pairs);
    }

    public boolean has(ArticleId one, ArticleId other) {
        return pairs.contains(pair(one, other));
    }

    /// Whether something was told apart from this article.
    public boolean has(ArticleId article) {
        return pairs.stream().anyMatch(pair -> pair.contains(key(article)));
    }

    public ToldApart with(ArticleId one, ArticleId other) {
        List<String> longer = new ArrayList<>(pairs);
        longer.remove(pair(one, other));
        longer.add(pair(one, other));
        return new ToldApart(longer.subList(Math.max(0, longer.size() - MOST), longer.size()));
    }

    /// Takes back all that was said of the article.
    public ToldApart without(ArticleId article) {
        return new ToldApart(pairs.stream().filter(pair -> !pair.contains(key(article))).toList());
    }

    /// For the cookie.
    @Override
    public String toString() {
        return String.join(".", pairs);
    }

    private static String pair(ArticleId one, ArticleId other) {
        return one.compareTo(other) < 0 ? key(one) + key(other) : key(other) + key(one);
    }

    private static String key(ArticleId article) {
        return article.toString().substring(0, KEY_DIGITS);
    }
}
