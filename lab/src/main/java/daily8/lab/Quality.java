package daily8.lab;

import daily8.extract.Extractor;
import daily8.extract.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Measures extraction, days, feeds and the sanitiser on public test sets in a data folder, with
/// and without rules for single sites, and writes the table of `docs/quality.md`.
///
/// Sets that are not there are left out. No figure of the rivals is measured here: they are data,
/// each with its source.
final class Quality implements Experiment {
    @Override
    public String word() {
        return "quality";
    }

    @Override
    public String purpose() {
        return "extraction, days, feeds, safety on public sets: --data DIR [--out docs/quality.md]";
    }

    @Override
    public boolean run(LabOptions options) throws IOException {
        Path data = options.folder("data");
        List<Figure> figures = figures(new TestPages(data));
        figures.forEach(figure ->
                System.out.printf(
                        "%-32s %-48s %6d  %.4f  with rules %.4f%n",
                        figure.set(),
                        figure.measure(),
                        figure.documents(),
                        figure.value(),
                        figure.withRules()));
        if (figures.isEmpty()) {
            System.err.println("quality: none of the sets is in " + data);
            return false;
        }
        String root = System.getProperty("daily8.root", ".");
        Path out = Path.of(options.text("out", root + "/docs/quality.md"));
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        Files.writeString(out, QualityReport.of(figures, RivalFigures.load(), today));
        return true;
    }

    private static List<Figure> figures(TestPages pages) throws IOException {
        List<Figure> bare = pageFigures(pages, SiteRules.NONE);
        List<Figure> ruled = pageFigures(pages, SiteRules.builtIn());
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            figures.add(bare.get(i).with(ruled.get(i).value()));
        }
        figures.addAll(FeedScore.of(pages));
        figures.addAll(SafetyScore.of(pages));
        return figures;
    }

    private static List<Figure> pageFigures(TestPages pages, SiteRules rules) throws IOException {
        Extractor extractor = new Extractor(InstantSource.system(), rules);
        List<Figure> figures = new ArrayList<>(ShingleScore.of(pages, extractor));
        figures.addAll(SegmentScore.of(pages, extractor));
        figures.addAll(PublisherScore.of(pages, extractor));
        figures.addAll(DayScore.of(pages, extractor));
        return figures;
    }
}
