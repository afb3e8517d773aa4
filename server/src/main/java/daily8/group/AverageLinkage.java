package daily8.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups a few articles: the two groups with the highest mean evidence become one, again and
/// again, while that is above a threshold. Among equals the groups of the older articles go first.
///
/// First those become one that people put together; those that they parted never do.
final class AverageLinkage {
    private final List<List<Profile>> groups = new ArrayList<>();
    private final double[][] sums;

    private AverageLinkage(List<Profile> articles, Corrections corrections) {
        int n = articles.size();
        sums = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sums[i][j] =
                        corrections.part(articles.get(i), articles.get(j))
                                ? Double.NEGATIVE_INFINITY
                                : Evidence.between(articles.get(i), articles.get(j));
                sums[j][i] = sums[i][j];
            }
        }
        articles.forEach(article -> groups.add(new ArrayList<>(List.of(article))));
    }

    /// `articles` in the order of their arrival; so are the groups and what is in them.
    static List<List<Profile>> group(
            List<Profile> articles, double threshold, Corrections corrections) {
        AverageLinkage linkage = new AverageLinkage(articles, corrections);
        if (corrections.concern(articles)) {
            linkage.mergeCorrected(articles, corrections);
        }
        while (linkage.mergeBest(threshold)) {
            // until no two groups are close enough
        }
        linkage.groups.removeIf(List::isEmpty);
        linkage.groups.forEach(group -> group.sort(Comparator.comparingLong(Profile::arrived)));
        return linkage.groups;
    }

    private void mergeCorrected(List<Profile> articles, Corrections corrections) {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                if (corrections.join(articles.get(i), articles.get(j))) {
                    int into = groupOf(articles.get(i));
                    int from = groupOf(articles.get(j));
                    if (into != from && !corrections.part(groups.get(into), groups.get(from))) {
                        merge(into, from);
                    }
                }
            }
        }
    }

    private int groupOf(Profile article) {
        int at = 0;
        while (groups.get(at).stream().noneMatch(article::isSame)) {
            at++;
        }
        return at;
    }

    private boolean mergeBest(double least) {
        double best = least;
        int into = -1;
        int from = -1;
        for (int i = 0; i < sums.length; i++) {
            for (int j = i + 1; j < sums.length; j++) {
                int pairs = groups.get(i).size() * groups.get(j).size();
                if (pairs > 0 && sums[i][j] / pairs > best) {
                    best = sums[i][j] / pairs;
                    into = i;
                    from = j;
                }
            }
        }
        if (into < 0) {
            return false;
        }
        merge(into, from);
        return true;
    }

    private void merge(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        for (int k = 0; k < sums.length; k++) {
            sums[into][k] += sums[from][k];
            sums[k][into] = sums[into][k];
        }
    }
}
