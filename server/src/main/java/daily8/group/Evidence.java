package daily8.group;

import java.util.Optional;

/// How strongly two articles speak for being of one event: log-odds, of a logistic regression over
/// shared words, their rarity, meaning, size and time.
///
/// Long texts share words by chance, so their size speaks against; a day apart speaks against.
/// Weights by `./daily8 bench stories-fit` (docs/evaluation/stories.md).
final class Evidence {
    /// No pair speaks stronger than this against, so that one odd article can't keep others apart.
    static final double LEAST = -6;

    static final double MOST = 8;

    private static final double[] WITH_VECTORS = {
        -0.569, 4.178, 0.09, -0.626, -1.912, -0.378, 4.601, 4.999
    };
    private static final double[] BY_WORDS = {2.9, 12.583, 0.103, -0.448, -2.074, -0.413};

    private Evidence() {}

    static double between(Profile a, Profile b) {
        return Math.clamp(unbounded(a, b), LEAST, MOST);
    }

    /// For ranking, where the order of what is hardly related matters too.
    static double unbounded(Profile a, Profile b) {
        double[] f = features(a, b);
        double[] weights = f.length == WITH_VECTORS.length ? WITH_VECTORS : BY_WORDS;
        double sum = 0;
        for (int i = 0; i < f.length; i++) {
            sum += weights[i] * f[i];
        }
        return sum;
    }

    /// One, cosine, rarity shared, sizes, days; then meaning of texts and titles where both have
    /// it.
    static double[] features(Profile a, Profile b) {
        double cosine = 0;
        double rarity = 0;
        for (int i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
            if (a.terms[i] < b.terms[j]) {
                i++;
            } else if (a.terms[i] > b.terms[j]) {
                j++;
            } else {
                cosine += a.shares[i] * b.shares[j];
                rarity += (a.rarities[i++] + b.rarities[j++]) / 2;
            }
        }
        double small = Math.min(a.size, b.size);
        double large = Math.max(a.size, b.size);
        double days = a.daysTo(b);
        Optional<Vectors> u = a.vectors();
        Optional<Vectors> v = b.vectors();
        if (u.isEmpty() || v.isEmpty()) {
            return new double[] {1, cosine, rarity, small, large, days};
        }
        double text = u.get().text().cosine(v.get().text());
        double title = u.get().title().cosine(v.get().title());
        return new double[] {1, cosine, rarity, small, large, days, text, title};
    }
}
