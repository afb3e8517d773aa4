package daily8.enrich.hashtags;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What each [PhraseFeature] speaks for: that readers would call the phrase a key to the article
/// (`./daily8 bench fit-hashtags`). The sum is the logarithm of the odds.
///
/// Learned from keyphrases of our own for articles of our own sample edition and the news of the
/// GUM corpus.
final class PhraseWeights {
    private static final String WEIGHTS = "phrase-weights.tsv";

    private final double[] weights;

    PhraseWeights(double[] weights) {
        this.weights = weights.clone();
    }

    /// Read when first asked for.
    static PhraseWeights shared() {
        return Shared.WEIGHTS;
    }

    double of(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    private static PhraseWeights load() {
        try (InputStream file = PhraseWeights.class.getResourceAsStream(WEIGHTS)) {
            if (file == null) {
                throw new IllegalStateException(WEIGHTS + " is not packaged");
            }
            List<String> lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
            FeatureRow weights = new FeatureRow();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                weights.set(PhraseFeature.valueOf(cells[0]), Double.parseDouble(cells[1]));
            }
            return new PhraseWeights(weights.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final PhraseWeights WEIGHTS = load();
    }
}
