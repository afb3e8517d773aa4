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

    private final List<PanelFeature> features;

    private PanelFeatures(List<PanelFeature> features) {
        this.features = List.copyOf(features);
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
            if (every.stream().noneMatch(feature -> feature.word().equals(word))) {
                throw new SettingsException("the setting panel-off: no feature is called " + word);
            }
        }
        return new PanelFeatures(
                every.stream().filter(feature -> !off.contains(feature.word())).toList());
    }

    public List<PanelFeature> inOrder() {
        return features;
    }

    public Optional<PanelFeature> find(String word) {
        return features.stream().filter(feature -> feature.word().equals(word)).findFirst();
    }
}
