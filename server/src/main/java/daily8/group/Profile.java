package daily8.group;

import java.util.Optional;

/// An article ready to be compared: its terms (ascending hashes) with their shares in a vector of
/// length one and their rarity, its size, its vectors and its sketch. `arrived` counts articles.
final class Profile {
    final Arrival article;
    final long arrived;
    final int[] terms;
    final float[] shares;
    final float[] rarities;
    final double size;
    final Sketch sketch;

    Profile(
            Arrival article,
            long arrived,
            int[] terms,
            float[] shares,
            float[] rarities,
            double size,
            Sketch sketch) {
        this.article = article;
        this.arrived = arrived;
        this.terms = terms;
        this.shares = shares;
        this.rarities = rarities;
        this.size = size;
        this.sketch = sketch;
    }

    String id() {
        return article.id();
    }

    Optional<Vectors> vectors() {
        return article.vectors();
    }

    /// Days between two articles; none where a time is unknown.
    double daysTo(Profile other) {
        if (article.time().isEmpty() || other.article.time().isEmpty()) {
            return 0;
        }
        long a = article.time().get().getEpochSecond();
        long b = other.article.time().get().getEpochSecond();
        return Math.abs(a - b) / 86_400.0;
    }
}
