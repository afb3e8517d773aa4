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
                    new double[] {-0.039, 0.078, 0.768, 0.170, 0.035, 0.354, -0.064, 0.114},
                    new double[] {0.420, -0.243, -0.098, 0.055, -0.095, 0.876},
                    0.092,
                    0.2);

    /// By words alone.
    static final KeyPointWeights BY_WORDS =
            new KeyPointWeights(
                    new double[] {-0.025, 0.087, 0.785, 0.196, 0.035, 0.355, 0, 0},
                    new double[] {0.765, 0.145, -0.114, 0.004, -0.082, 0},
                    0.115,
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
