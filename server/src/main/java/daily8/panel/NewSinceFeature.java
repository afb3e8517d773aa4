package daily8.panel;

import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// On returning to a story: only the sentences that the reader has not seen, newest report first.
final class NewSinceFeature implements PanelFeature {
    private static final int A_REPORT = 3;

    @Override
    public String word() {
        return "new-since";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        if (viewer.lastRead().isEmpty()) {
            return new PanelAnswer.TooLittle("panel.new-since.first");
        }
        Instant since = viewer.lastRead().get();
        List<Report> told = new ArrayList<>();
        List<Report> newer = new ArrayList<>();
        for (Report report : subject.independent()) {
            (!report.publishedAt().isAfter(since) ? told : newer).add(report);
        }
        Novelty novelty = new Novelty(subject.independent());
        List<Part> parts = new ArrayList<>();
        for (Report report : newer) {
            List<Cited> news =
                    novelty.news(report, told).stream()
                            .limit(A_REPORT)
                            .map(sentence -> Cited.of(report, sentence.place()))
                            .toList();
            if (!news.isEmpty()) {
                Heading when = Heading.of("panel.new-since.report", report.publishedAt());
                parts.addFirst(Part.of(when, news));
            }
            told.add(report);
        }
        return PanelAnswer.of(parts, "panel.new-since.nothing");
    }

    @Override
    public boolean remembers() {
        return true;
    }
}
