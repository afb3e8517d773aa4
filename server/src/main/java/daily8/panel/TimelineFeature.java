package daily8.panel;

import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the story developed, from the first report to now: of each report what nobody told before.
final class TimelineFeature implements PanelFeature {
    @Override
    public String word() {
        return "timeline";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Report> told = new ArrayList<>();
        Novelty novelty = new Novelty(subject.independent());
        List<Part> parts = new ArrayList<>();
        for (Report report : subject.independent()) {
            Optional<Cited> news = novelty.mostNews(report, told);
            news.ifPresent(cited ->
                    parts.add(
                            Part.of(
                                    Heading.of(
                                            told.isEmpty()
                                                    ? "panel.timeline.first"
                                                    : "panel.timeline.then",
                                            report.publishedAt()),
                                    List.of(cited))));
            told.add(report);
        }
        return parts.size() < 2
                ? new PanelAnswer.TooLittle("panel.timeline.one")
                : new PanelAnswer.Found(parts);
    }
}
