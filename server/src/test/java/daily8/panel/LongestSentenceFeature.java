package daily8.panel;

import daily8.base.text.Span;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.Comparator;
import java.util.List;

/// The longest sentence of an article: the example of the guide.
final class LongestSentenceFeature implements PanelFeature {
    @Override
    public String word() {
        return "longest-sentence";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        Report report = subject.main();
        List<Part> parts =
                report.sentences().stream()
                        .map(Sentence::place)
                        .max(Comparator.comparingInt(Span::length))
                        .map(place -> List.of(Cited.of(report, place)))
                        .map(cited -> Part.of(Heading.of("panel.longest-sentence.of"), cited))
                        .stream()
                        .toList();
        return PanelAnswer.of(parts, "panel.longest-sentence.none");
    }
}
