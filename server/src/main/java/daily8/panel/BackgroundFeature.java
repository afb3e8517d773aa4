package daily8.panel;

import daily8.base.text.Span;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.List;

/// Older articles that explain how it came to this, each by the sentence that carries it.
final class BackgroundFeature implements PanelFeature {
    @Override
    public String word() {
        return "background";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Part> parts =
                subject.background().stream()
                        .map(report ->
                                Part.of(
                                        Heading.of(
                                                "panel.background.article",
                                                report.title(),
                                                report.publishedAt()),
                                        List.of(gist(report))))
                        .toList();
        return PanelAnswer.of(parts, "panel.background.none");
    }

    private static Cited gist(Report report) {
        return report.enrichment().keyPoints().stream()
                .findFirst()
                .map(point -> Cited.of(report, new Span(point.start(), point.end())))
                .orElseGet(() -> Cited.headlineOf(report));
    }
}
