package daily8.group;

import java.util.Arrays;
import java.util.Map;

/// The terms of an article: hashes in ascending order, each with its share in a vector of length
/// one (TF-IDF) and its rarity, as they were when the article arrived.
final class WeighedTerms {
    /// What two articles have in common: the cosine, the rarity of what is shared, and its share in
    /// the terms of both.
    record Overlap(double cosine, double rarity, double jaccard) {}

    private final int[] terms;
    private final float[] shares;
    private final float[] rarities;
    private final int[] telling;
    private final double size;

    /// `counts` by term in ascending order; they are counted in `statistics` already.
    WeighedTerms(Map<Integer, Integer> counts, TermStatistics statistics) {
        terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        shares = new float[terms.length];
        rarities = new float[terms.length];
        double squares = 0;
        int words = 0;
        for (int i = 0; i < terms.length; i++) {
            int count = counts.getOrDefault(terms[i], 1);
            rarities[i] = (float) statistics.rarity(terms[i]);
            shares[i] = (float) (1 + Math.log(count)) * rarities[i];
            squares += shares[i] * shares[i];
            words += count;
        }
        for (int i = 0; i < terms.length; i++) {
            shares[i] /= (float) Math.sqrt(squares);
        }
        size = Math.log(1 + words);
        telling = mostTelling();
    }

    int[] all() {
        return terms;
    }

    /// How many there are, on a logarithmic scale.
    double size() {
        return size;
    }

    /// Where the most telling terms are, best first.
    int[] telling() {
        return telling;
    }

    int term(int i) {
        return terms[i];
    }

    float share(int i) {
        return shares[i];
    }

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    Overlap overlap(WeighedTerms other) {
        double cosine = 0;
        double rarity = 0;
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                cosine += shares[i] * other.shares[j];
                rarity += (rarities[i] + other.rarities[j]) / 2;
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int union = terms.length + other.terms.length - common;
        return new Overlap(cosine, rarity, union == 0 ? 0 : (double) common / union);
    }

    /// Places of the terms with the largest shares, largest first: sorted as one number each, the
    /// share (positive: its bits are in order) above the place.
    private int[] mostTelling() {
        long[] keys = new long[terms.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) Float.floatToIntBits(shares[i]) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] places = new int[Math.min(keys.length, GroupSettings.SEARCHED_TERMS)];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) keys[keys.length - 1 - i];
        }
        return places;
    }
}
