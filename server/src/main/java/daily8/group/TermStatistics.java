package daily8.group;

import java.util.HashMap;
import java.util.Map;

/// In how many articles of the window a term stands: what makes it rare.
final class TermStatistics {
    private final Map<Integer, Integer> articlesWith = new HashMap<>();
    private int articles;

    void add(Iterable<Integer> terms) {
        articles++;
        for (int term : terms) {
            articlesWith.merge(term, 1, Integer::sum);
        }
    }

    void remove(int[] terms) {
        articles--;
        for (int term : terms) {
            articlesWith.computeIfPresent(term, (t, n) -> n == 1 ? null : n - 1);
        }
    }

    int articles() {
        return articles;
    }

    int articlesWith(int term) {
        return articlesWith.getOrDefault(term, 0);
    }

    /// How surprising the term is. The first articles of a window know little of what is usual:
    /// they count as if [GroupSettings#PRIOR_ARTICLES] more had been read.
    double rarity(int term) {
        double seen = articlesWith(term) + GroupSettings.PRIOR_ARTICLES_WITH_TERM;
        return Math.log(1 + (articles + GroupSettings.PRIOR_ARTICLES) / seen);
    }
}
