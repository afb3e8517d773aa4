package daily8.enrich.hashtags;

import daily8.base.text.Token;
import java.util.List;
import java.util.Locale;

/// What a tagger sees of a token of a sentence: its letters, its neighbours and the classes before
/// it, each as the number of a row of weights.
final class WordClassFeatures {
    /// Rows of weights. Twice as many bring 0.1 % (docs/evaluation/understanding.md).
    static final int ROWS = 1 << 15;

    /// Features of a token.
    static final int COUNT = 15;

    private static final int SUFFIX = 3;

    private final List<Token> tokens;

    WordClassFeatures(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// Fills `rows`; `before` and `beforeThat` are the classes of the two tokens to the left.
    void of(int i, int before, int beforeThat, int[] rows) {
        String word = lower(i);
        String previous = lower(i - 1);
        String next = lower(i + 1);
        int shape = shape(i);
        int n = 0;
        rows[n++] = row(1, word, 0);
        rows[n++] = row(2, suffix(word, SUFFIX), shape);
        rows[n++] = row(3, suffix(word, 2), 0);
        rows[n++] = row(4, suffix(word, 1), before);
        rows[n++] = row(5, "", shape);
        rows[n++] = row(6, "", before);
        rows[n++] = row(7, "", before * 32 + beforeThat);
        rows[n++] = row(8, word, before);
        rows[n++] = row(9, previous, 0);
        rows[n++] = row(10, next, 0);
        rows[n++] = row(11, suffix(next, SUFFIX), 0);
        rows[n++] = row(12, "", shape * 32 + shape(i + 1));
        rows[n++] = row(13, suffix(previous, SUFFIX), 0);
        rows[n++] = row(14, lower(i + 2), 0);
        rows[n++] = row(15, word.length() > 2 ? word.substring(0, 2) : word, shape);
    }

    private String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private static String suffix(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    /// Capitals, digits, hyphens, and whether a sentence begins here.
    private int shape(int i) {
        if (i < 0 || i >= tokens.size()) {
            return 0;
        }
        String text = tokens.get(i).text();
        int shape = 1;
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean all = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        shape += capital ? 2 : 0;
        shape += capital && all ? 4 : 0;
        shape += text.chars().anyMatch(Character::isDigit) ? 8 : 0;
        shape += i == 0 ? 16 : 0;
        return shape;
    }

    private static int row(int template, String text, int number) {
        int hash = (text.hashCode() * 31 + number) * 31 + template;
        hash *= 0x9E3779B1; // spreads what differs in few bits (Knuth, golden ratio)
        return (hash >>> 12) & (ROWS - 1);
    }
}
