package daily8.enrich.hashtags;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What each [PhraseFeature] speaks for: that readers would call the phrase a key to the article,
/// and that its publisher would make a tag of it (`./daily8 bench fit-hashtags`).
///
/// Learned from keyphrases of our own for articles of our own sample edition and the news of the
/// GUM corpus, and from the sample edition's tags.
final class PhraseWeights {
    private static final String WEIGHTS = "phrase-weights.tsv";

    private final double[] key;
    private final double[] tag;

    PhraseWeights(double[] key, double[] tag) {
        this.key = key.clone();
        this.tag = tag.clone();
    }

    /// Read when first asked for.
    static PhraseWeights shared() {
        return Shared.WEIGHTS;
    }

    double key(double[] features) {
        return product(key, features);
    }

    double tag(double[] features) {
        return product(tag, features);
    }

    private static double product(double[] weights, double[] features) {
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
            FeatureRow key = new FeatureRow();
            FeatureRow tag = new FeatureRow();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                PhraseFeature feature = PhraseFeature.valueOf(cells[0]);
                key.set(feature, Double.parseDouble(cells[1]));
                tag.set(feature, Double.parseDouble(cells[2]));
            }
            return new PhraseWeights(key.values(), tag.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final PhraseWeights WEIGHTS = load();
    }
}
