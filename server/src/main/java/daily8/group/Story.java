package daily8.group;

import java.util.ArrayList;
import java.util.List;

/// A story of the window: those of its articles that are in it, in the order of arrival.
final class Story {
    final String id;
    final long begun;
    final List<Profile> articles = new ArrayList<>();

    Story(String id, long begun) {
        this.id = id;
        this.begun = begun;
    }

    /// How close the article is, over articles spread evenly.
    double linkTo(Profile article, Closeness closeness) {
        int compared = Math.min(articles.size(), GroupSettings.COMPARED);
        double[] evidence = new double[compared];
        for (int i = 0; i < compared; i++) {
            int spread = (int) ((long) i * articles.size() / compared);
            evidence[i] = closeness.between(articles.get(spread), article);
        }
        return BestHalf.mean(evidence);
    }

    double linkTo(Story other, Closeness closeness) {
        int compared = Math.min(other.articles.size(), GroupSettings.COMPARED / 2);
        double sum = 0;
        for (int i = 0; i < compared; i++) {
            int spread = (int) ((long) i * other.articles.size() / compared);
            sum += linkTo(other.articles.get(spread), closeness);
        }
        return sum / compared;
    }
}
