package daily8.enrich;

/// How much each feature of words and sentences speaks for a key point.
///
/// Learned by `./daily8 bench fit-key-points` from the GUM corpus (documents and summaries under
/// Creative Commons licences, docs/evaluation/understanding.md): the expected gain in ROUGE of a
/// sentence beside two others, in tenths of a word.
final class KeyPointWeights {
    /// With vectors of the article and of its sentences.
    static final KeyPointWeights WITH_VECTORS =
            new KeyPointWeights(
                    new double[] {-0.035, 0.081, 0.773, 0.127, 0.029, 0.343, -0.093, 0.145},
                    new double[] {0.175, 0.410, 0.055, -0.099, 0.054, -0.093, 0.853},
                    0.105,
                    0.2);

    /// By words alone.
    static final KeyPointWeights BY_WORDS =
            new KeyPointWeights(
                    new double[] {-0.035, 0.081, 0.773, 0.127, 0.029, 0.343, 0, 0},
                    new double[] {0.175, 0.410, 0.055, -0.099, 0.054, -0.093, 0},
                    0.105,
                    0);

    private final double[] words;
    private final double[] sentences;
    private final double covered;
    private final double alike;

    KeyPointWeights(double[] words, double[] sentences, double covered, double alike) {
        this.words = words.clone();
        this.sentences = sentences.clone();
        this.covered = covered;
        this.alike = alike;
    }

    /// What a word that a summary would have is worth, the first time it comes.
    double covered() {
        return covered;
    }

    /// What it costs that two sentences mean the same.
    double alike() {
        return alike;
    }

    /// How likely a word stands in a summary.
    double word(double[] features) {
        return Math.max(0, dot(words, features));
    }

    double sentence(double[] features) {
        return dot(sentences, features);
    }

    private static double dot(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
