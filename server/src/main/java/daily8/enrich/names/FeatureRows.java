package daily8.enrich.names;

import java.util.Arrays;

/// Feature → its row, by open addressing: small and without objects.
final class FeatureRows {
    private static final int EMPTY = -1;

    private final int[] features;
    private final int[] places;
    private final int mask;

    FeatureRows(int[] features) {
        this.features = features;
        // between a third and two thirds of the places are taken
        this.places = new int[Integer.highestOneBit(Math.max(1, features.length * 3 / 2)) * 2];
        this.mask = places.length - 1;
        Arrays.fill(places, EMPTY);
        for (int row = 0; row < features.length; row++) {
            int at = features[row] & mask;
            while (places[at] != EMPTY) {
                at = (at + 1) & mask;
            }
            places[at] = row;
        }
    }

    /// -1 where the feature has none.
    int row(int feature) {
        int at = feature & mask;
        while (places[at] != EMPTY && features[places[at]] != feature) {
            at = (at + 1) & mask;
        }
        return places[at];
    }

    int[] features() {
        return features;
    }
}
