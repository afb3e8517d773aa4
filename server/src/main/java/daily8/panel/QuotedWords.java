package daily8.panel;

import daily8.base.text.Span;
import daily8.model.Quotation;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.List;

/// The words that reports put between quotation marks, each report's own.
final class QuotedWords {
    private static final int A_REPORT = 3;

    private QuotedWords() {}

    static List<Part> of(List<Report> reports) {
        List<Part> parts = new ArrayList<>();
        for (Report report : reports) {
            List<Cited> quoted =
                    report.enrichment().quotes().stream()
                            .filter(Quotation::direct)
                            .limit(A_REPORT)
                            .map(quotation ->
                                    Cited.around(
                                            report, new Span(quotation.start(), quotation.end())))
                            .toList();
            if (!quoted.isEmpty()) {
                Heading heading = Heading.of("panel.numbers-and-quotes.quoted", report.publisher());
                parts.add(Part.of(heading, quoted));
            }
        }
        return parts;
    }
}
