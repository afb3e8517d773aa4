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
        Viewer viewer,
        PanelAnswer answer,
        Optional<String> author) {
    public PanelPage {
        features = List.copyOf(features);
    }

    /// Where a feature's page is; it keeps when the story was read before.
    public String address(PanelFeature other) {
        if (base.isEmpty()) {
            return "/ask";
        }
        String since = viewer.lastRead().map(then -> "?since=" + then).orElse("");
        return base + "/panel/" + other.word() + (other.remembers() ? since : "");
    }
}
