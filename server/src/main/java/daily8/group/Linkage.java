package daily8.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Groups a few articles: the two groups that are closest become one, again and again, while they
/// are closer than a threshold. Among equals the groups of the older articles go first.
///
/// First those become one that people put together; those that they parted never do.
final class Linkage {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final double[][] evidence;

    /// How close two groups are; not a number where that must be computed anew.
    private final double[][] links;

    private Linkage(List<Profile> articles, Closeness closeness, Corrections corrections) {
        int n = articles.size();
        evidence = new double[n][n];
        links = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(links[i], Double.NaN);
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                evidence[i][j] =
                        corrections.part(articles.get(i), articles.get(j))
                                ? Double.NEGATIVE_INFINITY
                                : closeness.between(articles.get(i), articles.get(j));
                evidence[j][i] = evidence[i][j];
            }
        }
    }

    /// `articles` in the order of their arrival; so are the groups and what is in them.
    static List<List<Profile>> group(
            List<Profile> articles,
            Closeness closeness,
            double threshold,
            Corrections corrections) {
        Linkage linkage = new Linkage(articles, closeness, corrections);
        if (corrections.concern(articles)) {
            linkage.mergeCorrected(articles, corrections);
        }
        while (linkage.mergeBest(threshold)) {
            // until no two groups are close enough
        }
        return linkage.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().map(articles::get).toList())
                .toList();
    }

    private void mergeCorrected(List<Profile> articles, Corrections corrections) {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                if (corrections.join(articles.get(i), articles.get(j))) {
                    int into = groupOf(i);
                    int from = groupOf(j);
                    if (into != from && link(into, from) > Double.NEGATIVE_INFINITY) {
                        merge(into, from);
                    }
                }
            }
        }
    }

    private int groupOf(int article) {
        int at = 0;
        while (!groups.get(at).contains(article)) {
            at++;
        }
        return at;
    }

    private boolean mergeBest(double least) {
        double best = least;
        int into = -1;
        int from = -1;
        for (int i = 0; i < links.length; i++) {
            for (int j = i + 1; j < links.length && !groups.get(i).isEmpty(); j++) {
                if (!groups.get(j).isEmpty() && link(i, j) > best) {
                    best = link(i, j);
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

    private double link(int i, int j) {
        if (Double.isNaN(links[i][j])) {
            links[i][j] = (toGroup(i, j) + toGroup(j, i)) / 2;
        }
        return links[i][j];
    }

    /// The mean over the articles of one group of how close they are to the other.
    private double toGroup(int one, int other) {
        double sum = 0;
        for (int article : groups.get(one)) {
            double[] row = evidence[article];
            sum += BestHalf.mean(groups.get(other).stream().mapToDouble(i -> row[i]).toArray());
        }
        return sum / groups.get(one).size();
    }

    private void merge(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        for (int k = 0; k < links.length; k++) {
            links[into][k] = Double.NaN;
            links[k][into] = Double.NaN;
        }
    }
}
