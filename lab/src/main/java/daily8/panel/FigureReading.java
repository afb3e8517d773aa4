package daily8.panel;

import daily8.ai.NoEmbedder;
import daily8.enrich.ArticleText;
import daily8.enrich.Enricher;
import daily8.model.ArticleId;
import daily8.model.Digests;
import daily8.model.SourceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The figures that the panel pairs in a story, written so that a person can judge them.
public final class FigureReading {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Enricher enricher = new Enricher(new NoEmbedder());

    /// One line for each quotation, those of one thing together, the figure between `>>` and `<<`.
    public List<String> of(List<ArticleText> story) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            reports.add(report(story.get(i), i));
        }
        List<String> lines = new ArrayList<>();
        for (PanelAnswer.Part part : PairedFigures.of(reports)) {
            lines.add((part.disagrees() ? "DIFFER " : "agree  ") + part.heading().values());
            for (Cited cited : part.quotations()) {
                lines.add(
                        "    %-12s %s>>%s<<%s"
                                .formatted(
                                        cited.report().publisher(),
                                        cited.before(),
                                        cited.stress(),
                                        cited.after()));
            }
        }
        return lines;
    }

    private Report report(ArticleText article, int place) {
        byte[] digest = Digests.sha256((place + article.text()).getBytes(StandardCharsets.UTF_8));
        String id = HexFormat.of().formatHex(digest).substring(0, 32);
        return new Report(
                ArticleId.parse(id).orElseThrow(),
                new SourceId(
                        article.publisher().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                                + ".example"),
                article.publisher(),
                article.title(),
                article.language(),
                FIRST.plusSeconds(place),
                Optional.empty(),
                article.text(),
                ReportReader.sentences(article.text()),
                enricher.enrich(article).enrichment());
    }
}
