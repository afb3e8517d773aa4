package daily8.panel;

import daily8.ai.Embedder;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import java.util.List;
import java.util.Optional;

/// The features of the panel, in the order in which the page names them.
public final class PanelFeatures {
    public static final Setting OFF =
            new Setting(
                    "panel-off",
                    "",
                    "Features of the panel that are not offered, by name, as ask,timeline.");

    /// What stands on the panel and has no answer of its own: the browser reads aloud, the Wrap-Up
    /// is the edition.
    private static final List<String> OTHERS = List.of("listen", "wrap-up");

    private final List<PanelFeature> features;
    private final List<String> off;

    private PanelFeatures(List<PanelFeature> features, List<String> off) {
        this.features = List.copyOf(features);
        this.off = List.copyOf(off);
    }

    /// All but those that the operator switched off by name.
    public static PanelFeatures all(Embedder embedder, List<String> off) {
        List<PanelFeature> every =
                List.of(
                        new KeyPointsFeature(),
                        new AllSidesFeature(),
                        new NumbersAndQuotesFeature(),
                        new WhoSaysWhatFeature(),
                        new TimelineFeature(),
                        new BackgroundFeature(),
                        new CopyTrailFeature(),
                        new NewSinceFeature(),
                        new AskFeature(embedder));
        for (String word : off) {
            if (!OTHERS.contains(word)
                    && every.stream().noneMatch(feature -> feature.word().equals(word))) {
                throw new SettingsException("the setting panel-off: no feature is called " + word);
            }
        }
        return new PanelFeatures(
                every.stream().filter(feature -> !off.contains(feature.word())).toList(), off);
    }

    public List<PanelFeature> inOrder() {
        return features;
    }

    /// False where the operator switched it off.
    public boolean offers(String word) {
        return !off.contains(word);
    }

    public Optional<PanelFeature> find(String word) {
        return features.stream().filter(feature -> feature.word().equals(word)).findFirst();
    }
}
