package daily8.panel;

import daily8.base.text.Span;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.List;

/// The sentences that carry an article, or of a story its main text.
final class KeyPointsFeature implements PanelFeature {
    @Override
    public String word() {
        return "key-points";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        Report report = subject.main();
        List<Cited> points =
                report.enrichment().keyPoints().stream()
                        .map(point -> Cited.of(report, new Span(point.start(), point.end())))
                        .toList();
        return PanelAnswer.of(
                points.isEmpty()
                        ? List.of()
                        : List.of(Part.of(Heading.of("panel.key-points.of"), points)),
                "panel.key-points.none");
    }
}
