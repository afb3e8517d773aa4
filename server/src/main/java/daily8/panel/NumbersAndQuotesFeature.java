package daily8.panel;

import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.List;

/// Figures of the same thing and quoted words, per publisher side by side; disagreements marked.
final class NumbersAndQuotesFeature implements PanelFeature {
    @Override
    public String word() {
        return "numbers-and-quotes";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Part> parts = new ArrayList<>(PairedFigures.of(subject.independent()));
        parts.addAll(QuotedWords.of(subject.independent()));
        return PanelAnswer.of(parts, "panel.numbers-and-quotes.none");
    }
}
