package daily8.panel;

import daily8.base.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a report tells that others did not.
final class Novelty {
    /// News stands at the top: a report's first sentences, as newspapers write.
    private static final int LOOKED_AT = 12;

    /// Shorter sentences lean on the ones before them.
    private static final int TERMS = 4;

    private final Likeness likeness;

    Novelty(List<Report> story) {
        this.likeness = new Likeness(story);
    }

    /// The first of the sentences that carry the report and that nobody among `told` has told;
    /// where nothing was told, its first sentence.
    Optional<Cited> mostNews(Report report, List<Report> told) {
        return news(report, told).stream()
                .min(
                        Comparator.comparing((Sentence sentence) -> !isKeyPoint(report, sentence))
                                .thenComparingInt(sentence -> sentence.place().start()))
                .map(sentence -> Cited.of(report, sentence.place()));
    }

    /// Sentences of the report that nobody among `told` has told, in reading order.
    List<Sentence> news(Report report, List<Report> told) {
        return report.sentences().stream()
                .limit(LOOKED_AT)
                .filter(sentence -> sentence.terms().size() >= TERMS)
                .filter(sentence -> likeness.toldByAny(sentence, told) < Likeness.TOLD)
                .toList();
    }

    private static boolean isKeyPoint(Report report, Sentence sentence) {
        return report.enrichment().keyPoints().stream()
                .anyMatch(point -> sentence.place().contains(new Span(point.start(), point.end())));
    }
}
