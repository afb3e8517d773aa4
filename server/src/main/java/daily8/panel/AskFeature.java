package daily8.panel;

import daily8.ai.Embedder;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question to an article, a story or the archive, answered in dated quotations or not at all.
final class AskFeature implements PanelFeature {
    private static final int QUOTATIONS = 5;

    private final Embedder embedder;

    AskFeature(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String word() {
        return "ask";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        Question asked = Question.of(question);
        if (asked.terms().isEmpty()) {
            return new PanelAnswer.TooLittle("panel.ask.question");
        }
        List<Report> reports = new ArrayList<>(subject.independent());
        reports.addAll(subject.background());
        Map<Report, List<Cited>> byReport = new LinkedHashMap<>();
        new Answers(reports, embedder)
                .to(asked, QUOTATIONS).stream()
                        .sorted(Comparator.comparing(cited -> cited.report().publishedAt()))
                        .forEach(cited ->
                                byReport.computeIfAbsent(
                                                cited.report(), report -> new ArrayList<>())
                                        .add(cited));
        List<Part> parts = new ArrayList<>();
        byReport.forEach((report, quotations) ->
                parts.add(
                        Part.of(
                                Heading.of(
                                        "panel.ask.says", report.publisher(), report.publishedAt()),
                                quotations)));
        return PanelAnswer.of(parts, "panel.ask.nothing");
    }

    @Override
    public boolean asks() {
        return true;
    }
}
