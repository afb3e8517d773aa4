package daily8.enrich;

/// What speaks for a sentence to be a key point, whatever its words are: its place, its length,
/// that it stands by itself, and how near it is to what the article means.
final class SentenceFeatures {
    /// Brings the length of a usual sentence to about one.
    private static final double USUAL_WORDS = 20;

    private SentenceFeatures() {}

    static double[] of(Candidate candidate, double nearness) {
        double length = candidate.words() / USUAL_WORDS;
        return new double[] {
            1.0 / (candidate.rank() + 1),
            length,
            length * length,
            candidate.leansBack() ? 1 : 0,
            candidate.quotes() ? 1 : 0,
            nearness
        };
    }
}
