package daily8.enrich.hashtags;

import java.util.EnumMap;
import java.util.Map;

/// The numbers of one phrase, or what each weighs.
final class FeatureRow {
    private final Map<PhraseFeature, Double> values = new EnumMap<>(PhraseFeature.class);

    void set(PhraseFeature feature, double value) {
        values.put(feature, value);
    }

    /// In the order of the features.
    double[] values() {
        double[] all = new double[PhraseFeature.COUNT];
        int i = 0;
        for (PhraseFeature feature : PhraseFeature.values()) {
            all[i++] = values.getOrDefault(feature, 0.0);
        }
        return all;
    }
}
