package daily8.enrich.hashtags;

import daily8.base.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Tells the part of speech of English words, from left to right, by weights that an averaged
/// perceptron learned (`./daily8 bench fit-word-classes`, from the GUM corpus, CC BY 4.0).
///
/// Thread-safe.
final class WordClasses implements WordTagger {
    private static final String WEIGHTS = "word-classes.gz";
    private static final int CLASSES = WordClass.ALL.size();
    private static final int MARK = WordClass.ALL.indexOf(WordClass.PUNCTUATION);

    private final byte[] weights;

    /// `weights` is a row of one byte a class for each feature.
    WordClasses(byte[] weights) {
        this.weights = weights.clone();
    }

    /// Read when first asked for.
    static WordClasses shared() {
        return Shared.CLASSES;
    }

    private static WordClasses load() {
        try (InputStream in = WordClasses.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException(WEIGHTS + " is not packaged");
            }
            return new WordClasses(new GZIPInputStream(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<WordClass> of(List<Token> tokens) {
        WordClassFeatures features = new WordClassFeatures(tokens);
        List<WordClass> classes = new ArrayList<>(tokens.size());
        int[] rows = new int[WordClassFeatures.COUNT];
        int before = CLASSES;
        int beforeThat = CLASSES;
        for (int i = 0; i < tokens.size(); i++) {
            int best = MARK;
            if (tokens.get(i).isWord()) {
                features.of(i, before, beforeThat, rows);
                best = best(rows);
            }
            classes.add(WordClass.ALL.get(best));
            beforeThat = before;
            before = best;
        }
        return classes;
    }

    private int best(int[] rows) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < CLASSES; c++) {
            int sum = 0;
            for (int row : rows) {
                sum += weights[row * CLASSES + c];
            }
            if (sum > most) {
                most = sum;
                best = c;
            }
        }
        return best;
    }

    private static final class Shared {
        static final WordClasses CLASSES = load();
    }
}
