package daily8.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which sentences of some reports say the same: by the share of their words, rare ones counting
/// more.
final class Likeness {
    /// A sentence as much covered is told there too; by reading the sample edition's stories, where
    /// a paraphrase keeps names and numbers, about half of the weight.
    static final double TOLD = 0.5;

    /// A sentence as little covered is not told there at all; found in the same way.
    static final double NOT_TOLD = 0.3;

    private final Map<String, Integer> reportsWith = new HashMap<>();
    private final int reports;

    Likeness(List<Report> reports) {
        this.reports = reports.size();
        for (Report report : reports) {
            Map<String, Boolean> seen = new HashMap<>();
            report.sentences().forEach(s -> s.terms().forEach(term -> seen.put(term, true)));
            seen.keySet().forEach(term -> reportsWith.merge(term, 1, Integer::sum));
        }
    }

    /// How much of a sentence the report tells, from 0 to 1: by the one of its sentences that tells
    /// most of it.
    double told(Sentence sentence, Report by) {
        return by.sentences().stream()
                .mapToDouble(other -> covered(sentence, other))
                .max()
                .orElse(0);
    }

    /// As [#told], by any of the reports.
    double toldByAny(Sentence sentence, List<Report> reports) {
        return reports.stream().mapToDouble(report -> told(sentence, report)).max().orElse(0);
    }

    private double covered(Sentence sentence, Sentence other) {
        double all = weight(sentence.terms());
        return all == 0
                ? 0
                : weight(
                                sentence.terms().stream()
                                        .filter(other.terms()::contains)
                                        .collect(Collectors.toSet()))
                        / all;
    }

    private double weight(Set<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    /// What every report says weighs least, but something: it is what the story is about.
    private double weight(String term) {
        return 1 + Math.log((1.0 + reports) / (1 + reportsWith.getOrDefault(term, 0)));
    }
}
