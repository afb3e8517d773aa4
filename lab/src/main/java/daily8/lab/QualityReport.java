package daily8.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The page `docs/quality.md`: a row for each figure, with what others reach.
final class QualityReport {
    private QualityReport() {}

    static String of(List<Figure> figures, RivalFigures rivals, LocalDate day) {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Quality on public test sets

                        Written by `./daily8 bench quality --data DIR` on %s. DIR holds public test sets in the shape in which their authors publish
                        them ([the lab](reference/lab.md)); none of it is part of this project. "With rules" uses the
                        [rules for single sites](guides/fix-a-sites-extraction.md) that come with Daily8; the rest of this project counts without them. Others' figures
                        are data, each with its source; "same files" means computed from their outputs on exactly these documents.

                        | set | documents | measure | Daily8 | with rules | others |
                        |---|---|---|---|---|---|
                        """
                                .formatted(day));
        for (Figure figure : figures) {
            page.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %s | %.3f | %s | %s |%n",
                            figure.set(),
                            figure.documents(),
                            figure.measure(),
                            figure.value(),
                            isSame(figure)
                                    ? ""
                                    : String.format(Locale.ROOT, "%.3f", figure.withRules()),
                            rivals.of(figure)));
        }
        return page.toString();
    }

    /// To the third digit.
    private static boolean isSame(Figure figure) {
        return Math.round(figure.value() * 1000) == Math.round(figure.withRules() * 1000);
    }
}
