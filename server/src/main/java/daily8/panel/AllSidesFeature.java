package daily8.panel;

import daily8.base.text.Span;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The story as each publisher tells it: what they agree on, what only one says, how the headlines
/// differ.
final class AllSidesFeature implements PanelFeature {
    private static final int AGREED = 3;
    private static final int ONLY_HERE = 2;

    /// Shorter sentences say too little to be compared.
    private static final int TERMS = 4;

    /// Of the other texts, as many tell what "all" agree on: a brief report leaves things out.
    private static final double MOST = 0.6;

    @Override
    public String word() {
        return "all-sides";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Report> sides = subject.independent();
        if (sides.size() < 2) {
            return new PanelAnswer.TooLittle("panel.all-sides.one");
        }
        Likeness likeness = new Likeness(sides);
        List<Part> parts = new ArrayList<>();
        List<Cited> agreed = agreed(subject.main(), sides, likeness);
        if (!agreed.isEmpty()) {
            parts.add(Part.of(Heading.of("panel.all-sides.agree"), agreed));
        }
        Map<String, List<Cited>> only = new LinkedHashMap<>();
        for (Report side : sides) {
            only.computeIfAbsent(side.publisher(), publisher -> new ArrayList<>())
                    .addAll(onlyHere(side, sides, likeness));
        }
        parts.addAll(Part.byPublisher("panel.all-sides.only", only));
        parts.add(
                Part.of(
                        Heading.of("panel.all-sides.headlines"),
                        sides.stream().map(Cited::headlineOf).toList()));
        return new PanelAnswer.Found(parts);
    }

    private static List<Cited> agreed(Report main, List<Report> sides, Likeness likeness) {
        List<Report> others = without(main, sides);
        return best(
                main,
                AGREED,
                sentence -> {
                    long tell =
                            others.stream()
                                    .filter(side -> likeness.told(sentence, side) >= Likeness.TOLD)
                                    .count();
                    return tell >= Math.ceil(MOST * others.size()) ? tell : 0;
                });
    }

    private static List<Cited> onlyHere(Report side, List<Report> sides, Likeness likeness) {
        List<Report> others = without(side, sides);
        return best(
                side,
                ONLY_HERE,
                sentence -> Math.max(0, Likeness.NOT_TOLD - likeness.toldByAny(sentence, others)));
    }

    /// The sentences with the highest figure above zero, in reading order; the earlier among
    /// equals.
    private static List<Cited> best(Report report, int most, ToDoubleFunction<Sentence> figure) {
        record Rated(Sentence sentence, double figure) {}
        return report.sentences().stream()
                .filter(sentence -> sentence.terms().size() >= TERMS)
                .map(sentence -> new Rated(sentence, figure.applyAsDouble(sentence)))
                .filter(rated -> rated.figure() > 0)
                .sorted(Comparator.comparingDouble(Rated::figure).reversed())
                .limit(most)
                .map(rated -> rated.sentence().place())
                .sorted(Comparator.comparingInt(Span::start))
                .map(place -> Cited.of(report, place))
                .toList();
    }

    private static List<Report> without(Report report, List<Report> reports) {
        return reports.stream().filter(other -> !other.id().equals(report.id())).toList();
    }
}
