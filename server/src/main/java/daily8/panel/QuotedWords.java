package daily8.panel;

import daily8.base.text.Span;
import daily8.model.Quotation;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words that reports put between quotation marks, by publisher.
final class QuotedWords {
    private static final int A_REPORT = 3;

    private QuotedWords() {}

    static List<Part> of(List<Report> reports) {
        Map<String, List<Cited>> quoted = new LinkedHashMap<>();
        for (Report report : reports) {
            List<Cited> own =
                    report.enrichment().quotes().stream()
                            .filter(Quotation::direct)
                            .limit(A_REPORT)
                            .map(quotation ->
                                    Cited.around(
                                            report, new Span(quotation.start(), quotation.end())))
                            .toList();
            if (!own.isEmpty()) {
                quoted.computeIfAbsent(report.publisher(), publisher -> new ArrayList<>())
                        .addAll(own);
            }
        }
        return Part.byPublisher("panel.numbers-and-quotes.quoted", quoted);
    }
}
