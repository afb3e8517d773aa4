package daily8.enrich.names;

import daily8.base.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the tagger sees of each token: the word, its spelling, its neighbours, its class of words,
/// known places, and how the rest of the article writes it. Each is a number below
/// [NameModel#BUCKETS]; different ones may share a number.
final class Features {
    private static final int AFFIX = 4;

    private final ArticleWords article;
    private final WordClasses classes;
    private final KnownNames known;

    Features(ArticleWords article, WordClasses classes, KnownNames known) {
        this.article = article;
        this.classes = classes;
        this.known = known;
    }

    /// One row a token.
    int[][] of(List<Token> sentence) {
        Row[] rows = new Row[sentence.size() + 4];
        Arrays.fill(rows, Row.OUTSIDE);
        boolean shouted = isShouted(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            rows[i + 2] = row(sentence.get(i).text(), i, shouted);
        }
        int[][] features = new int[sentence.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = around(rows, i + 2, i);
        }
        return features;
    }

    /// Where most letters are capitals, capitals tell nothing.
    private static boolean isShouted(List<Token> sentence) {
        int large = 0;
        int small = 0;
        for (Token token : sentence) {
            for (int i = 0; i < token.text().length(); i++) {
                large += Character.isUpperCase(token.text().charAt(i)) ? 1 : 0;
                small += Character.isLowerCase(token.text().charAt(i)) ? 1 : 0;
            }
        }
        return large > 3 * small;
    }

    private Row row(String word, int position, boolean shouted) {
        String lower = word.toLowerCase(Locale.ROOT);
        String shape = shouted ? "!" + shape(lower) : shape(word);
        return new Row(
                word,
                lower,
                shape.hashCode(),
                classes.fine(lower),
                classes.coarse(lower),
                known.mask(lower),
                article.mask(word, lower, position == 0));
    }

    /// `Xx` for Reyes, `X.X.` for U.S., `d-d` for 2-1.
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c)
                            ? 'X'
                            : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (kind != last || shape.length() < 2) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    private static int[] around(Row[] rows, int at, int position) {
        Row before = rows[at - 1];
        Row here = rows[at];
        Row after = rows[at + 1];
        Bag bag = new Bag();
        bag.add(1, 0, 0);
        words(bag, rows, at);
        bag.add(10, here.shape(), 0);
        bag.add(11, before.shape(), here.shape());
        bag.add(12, here.shape(), after.shape());
        bag.add(13, before.shape() * 31 + here.shape(), after.shape());
        bag.add(14, here.shape(), position == 0 ? 1 : 0);
        bag.add(15, here.shape(), here.article());
        bag.add(16, here.article(), position == 0 ? 1 : 0);
        affixes(bag, here.lower());
        classes(bag, rows, at);
        bag.add(40, here.known(), here.shape());
        bag.add(41, before.known(), here.shape());
        bag.add(42, after.known(), here.shape());
        bag.add(43, before.known() * 64 + here.known(), after.known());
        bag.add(44, here.word().length() == 1 ? 1 : 0, after.shape());
        return bag.features();
    }

    private static void words(Bag bag, Row[] rows, int at) {
        int before = rows[at - 1].lower().hashCode();
        int here = rows[at].lower().hashCode();
        int after = rows[at + 1].lower().hashCode();
        bag.add(2, here, 0);
        bag.add(3, rows[at].word().hashCode(), 0);
        bag.add(4, before, 0);
        bag.add(5, after, 0);
        bag.add(6, rows[at - 2].lower().hashCode(), 0);
        bag.add(7, rows[at + 2].lower().hashCode(), 0);
        bag.add(8, before, here);
        bag.add(9, here, after);
        bag.add(17, before, rows[at].shape());
        bag.add(18, after, rows[at].shape());
        bag.add(19, rows[at - 2].lower().hashCode() * 31 + before, rows[at].shape());
        bag.add(45, after, rows[at + 2].lower().hashCode());
    }

    private static void affixes(Bag bag, String word) {
        for (int length = 1; length <= AFFIX && length < word.length(); length++) {
            bag.add(20 + length, word.substring(0, length).hashCode(), 0);
            bag.add(25 + length, word.substring(word.length() - length).hashCode(), 0);
        }
    }

    private static void classes(Bag bag, Row[] rows, int at) {
        Row before = rows[at - 1];
        Row here = rows[at];
        Row after = rows[at + 1];
        bag.add(30, here.fine(), here.shape());
        bag.add(31, here.coarse(), here.shape());
        bag.add(32, before.fine(), here.shape());
        bag.add(33, after.fine(), here.shape());
        bag.add(34, before.coarse(), here.coarse());
        bag.add(35, here.coarse(), after.coarse());
        bag.add(36, before.coarse() * 4096 + here.coarse(), after.coarse());
        bag.add(37, rows[at - 2].coarse(), here.shape());
        bag.add(38, rows[at + 2].coarse(), here.shape());
    }

    private record Row(
            String word, String lower, int shape, int fine, int coarse, int known, int article) {
        static final Row OUTSIDE = new Row("", "", -1, -1, -1, 0, 0);
    }

    /// Collects numbers of features.
    private static final class Bag {
        private int[] features = new int[64];
        private int size;

        void add(int template, int first, int second) {
            int h = template * 0x9E3779B1 + first;
            h = (h ^ (h >>> 15)) * 0x85EBCA6B + second;
            h = (h ^ (h >>> 13)) * 0xC2B2AE35;
            features[size++] = (h ^ (h >>> 16)) & (NameModel.BUCKETS - 1);
        }

        int[] features() {
            return Arrays.copyOf(features, size);
        }
    }
}
