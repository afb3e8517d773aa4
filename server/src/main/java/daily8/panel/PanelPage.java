package daily8.panel;

import java.util.List;
import java.util.Optional;

/// An answer of the panel as a page of its own. `base` is the local address of what was asked
/// about, empty for the whole archive; `author` names the language model where one is configured.
public record PanelPage(
        String base,
        String headline,
        String language,
        List<PanelFeature> features,
        PanelFeature feature,
        String question,
        PanelAnswer answer,
        Optional<String> author) {
    public PanelPage {
        features = List.copyOf(features);
    }

    /// Where a feature's page is.
    public String address(PanelFeature other) {
        return base.isEmpty() ? "/ask" : base + "/panel/" + other.word();
    }
}
