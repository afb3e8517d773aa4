package daily8.group;

import daily8.ai.ArticleVectors;
import java.util.Optional;

/// How strongly two articles speak for being of one event: log-odds, of a logistic regression over
/// shared words, their rarity, meaning, size and time.
///
/// Long texts share words by chance, so their size speaks against; a day apart speaks against.
/// Weights learned from the sample edition, our own texts, by `./daily8 bench fit-stories`.
final class Evidence {
    /// No pair speaks stronger than this against, so that one odd article can't keep others apart.
    static final double LEAST = -6;

    static final double MOST = 8;

    private static final double[] WITH_VECTORS = {
        6.663, 1.795, 0.115, -1.732, -1.926, -0.921, 5.267, 1.625
    };
    private static final double[] BY_WORDS = {8.817, 6.151, 0.131, -2.082, -1.576, -1.026};

    private Evidence() {}

    static double between(Profile a, Profile b) {
        return Math.clamp(unbounded(a, b), LEAST, MOST);
    }

    /// For ranking, where the order of what is hardly related matters too.
    static double unbounded(Profile a, Profile b) {
        double[] f = features(a, b);
        boolean byWords = f.length == BY_WORDS.length;
        double[] weights = byWords ? BY_WORDS : WITH_VECTORS;
        double sum = weekDays(a, b);
        for (int i = 0; i < f.length; i++) {
            sum += weights[i] * f[i];
        }
        if (!a.isTimed() || !b.isTimed()) {
            sum += GroupSettings.UNTIMED;
        }
        return byWords && a.arabic() && b.arabic() ? sum + GroupSettings.ARABIC : sum;
    }

    private static double weekDays(Profile a, Profile b) {
        if (a.weekDays() == 0 || b.weekDays() == 0) {
            return 0;
        }
        return (a.weekDays() & b.weekDays()) != 0
                ? GroupSettings.SAME_WEEKDAY
                : GroupSettings.OTHER_WEEKDAY;
    }

    /// One, cosine, rarity shared, sizes, days; then meaning of texts and titles where both have
    /// it.
    static double[] features(Profile a, Profile b) {
        WeighedTerms.Overlap words = a.words().overlap(b.words());
        double small = Math.min(a.words().size(), b.words().size());
        double large = Math.max(a.words().size(), b.words().size());
        double days = a.daysTo(b);
        Optional<ArticleVectors> u = a.vectors();
        Optional<ArticleVectors> v = b.vectors();
        if (u.isEmpty() || v.isEmpty()) {
            return new double[] {1, words.cosine(), words.rarity(), small, large, days};
        }
        double text = u.get().text().cosine(v.get().text());
        double title = u.get().title().cosine(v.get().title());
        return new double[] {1, words.cosine(), words.rarity(), small, large, days, text, title};
    }
}
