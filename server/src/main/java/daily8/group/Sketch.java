package daily8.group;

import daily8.base.text.Words;
import java.util.Arrays;
import java.util.List;

/// The fingerprint of a text: the smallest hashes of its pairs of words. Two sketches tell how much
/// of the texts is the same (bottom-k, Broder 1997).
record Sketch(List<Integer> hashes, boolean ofText) {
    /// A tenth of resemblance more or less: enough to tell a reprint from another report.
    private static final int KEPT = 64;

    static Sketch of(Arrival article) {
        boolean ofText = !article.text().isBlank();
        List<String> words = Words.of(ofText ? article.text() : article.title());
        int[] hashes = new int[Math.max(0, words.size() - 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mixed(words.get(i).hashCode() * 31 + words.get(i + 1).hashCode());
        }
        return new Sketch(
                Arrays.stream(hashes).sorted().distinct().limit(KEPT).boxed().toList(), ofText);
    }

    /// Share of the pairs of words of both that are common to both, estimated.
    double resemblance(Sketch other) {
        int common = 0;
        int seen = 0;
        int i = 0;
        int j = 0;
        int limit = Math.min(KEPT, Math.max(hashes.size(), other.hashes.size()));
        while (seen < limit && (i < hashes.size() || j < other.hashes.size())) {
            int a = i < hashes.size() ? hashes.get(i) : Integer.MAX_VALUE;
            int b = j < other.hashes.size() ? other.hashes.get(j) : Integer.MAX_VALUE;
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /// The last step of MurmurHash3: spreads what differs little.
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
