package daily8.group;

import daily8.base.text.Words;
import java.util.Arrays;
import java.util.List;

/// The fingerprint of a text: the smallest hashes of its pairs of words. Two sketches tell how much
/// of the texts is the same (bottom-k, Broder 1997).
final class Sketch {
    /// Resemblance to about a tenth: enough to tell a reprint from another report.
    private static final int KEPT = 64;

    /// Half of the pairs of words in common: two reports of an event, written apart, come nowhere
    /// near it.
    private static final double SAME_TEXT = 0.5;

    /// Headlines alone are short: nearly all must be the same, and enough of it.
    private static final double SAME_TITLE = 0.8;

    private static final int LEAST_PAIRS = 5;

    private final int[] hashes;
    private final boolean ofText;

    private Sketch(int[] hashes, boolean ofText) {
        this.hashes = hashes;
        this.ofText = ofText;
    }

    /// Of the text; of the title where there is no text.
    static Sketch of(Arrival article) {
        boolean ofText = !article.text().isBlank();
        List<String> words = Words.of(ofText ? article.text() : article.title());
        int[] pairs = new int[Math.max(0, words.size() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = mixed(words.get(i).hashCode() * 31 + words.get(i + 1).hashCode());
        }
        return new Sketch(Arrays.stream(pairs).sorted().distinct().limit(KEPT).toArray(), ofText);
    }

    /// Whether one text repeats the other.
    boolean repeats(Sketch other) {
        boolean comparable =
                ofText == other.ofText
                        && Math.min(hashes.length, other.hashes.length) >= LEAST_PAIRS;
        return comparable && resemblance(other) >= (ofText ? SAME_TEXT : SAME_TITLE);
    }

    /// No more than a teaser.
    boolean isShort() {
        return hashes.length < KEPT;
    }

    /// Share of the pairs of words of both that are common to both, estimated.
    double resemblance(Sketch other) {
        int limit = Math.min(KEPT, Math.max(hashes.length, other.hashes.length));
        int common = 0;
        int i = 0;
        int j = 0;
        for (int seen = 0; seen < limit; seen++) {
            long a = i < hashes.length ? hashes[i] : Long.MAX_VALUE;
            long b = j < other.hashes.length ? other.hashes[j] : Long.MAX_VALUE;
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return limit == 0 ? 0 : (double) common / limit;
    }

    /// The last step of MurmurHash3: spreads what differs little.
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
