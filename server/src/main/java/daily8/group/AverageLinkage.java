package daily8.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups a few articles: the two groups with the highest mean evidence become one, again and
/// again, while that is above a threshold. Among equals the groups of the older articles go first.
final class AverageLinkage {
    private AverageLinkage() {}

    /// `articles` in the order of their arrival; so are the groups and what is in them.
    static List<List<Profile>> group(List<Profile> articles, double threshold) {
        int n = articles.size();
        double[][] sums = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sums[i][j] = Evidence.between(articles.get(i), articles.get(j));
                sums[j][i] = sums[i][j];
            }
        }
        List<List<Profile>> groups = new ArrayList<>();
        articles.forEach(article -> groups.add(new ArrayList<>(List.of(article))));
        while (mergeBest(groups, sums, threshold)) {
            // until no two groups are close enough
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparingLong(Profile::arrived)));
        return groups;
    }

    private static boolean mergeBest(List<List<Profile>> groups, double[][] sums, double least) {
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
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        for (int k = 0; k < sums.length; k++) {
            sums[into][k] += sums[from][k];
            sums[k][into] = sums[into][k];
        }
        return true;
    }
}
