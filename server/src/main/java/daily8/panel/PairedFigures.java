package daily8.panel;

import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.Figure;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds figures that count the same thing in several reports: of like unit, of like kind, in
/// sentences that share a further word.
final class PairedFigures {
    private static final int MOST = 8;

    /// A figure, the sentence it stands in, and what it counts.
    private record Counted(Report report, Figure figure, Set<String> of, Set<String> around) {
        boolean countsAs(Counted other) {
            return figure.unit().equals(other.figure.unit())
                    && !disjoint(of, other.of)
                    && shared(around, other.around) >= 1;
        }

        private static boolean disjoint(Set<String> one, Set<String> other) {
            return one.stream().noneMatch(other::contains);
        }

        private long shared(Set<String> one, Set<String> other) {
            Set<String> own = stems(figure.unit());
            return one.stream()
                    .filter(other::contains)
                    .filter(term -> !of.contains(term) && !own.contains(term))
                    .count();
        }
    }

    private PairedFigures() {}

    static List<Part> of(List<Report> reports) {
        List<List<Counted>> things = new ArrayList<>();
        for (Report report : reports) {
            for (Figure figure : report.enrichment().numbers()) {
                Counted counted = counted(report, figure);
                if (!counted.of().isEmpty()) {
                    place(counted, things);
                }
            }
        }
        return things.stream()
                .filter(thing -> publishers(thing) > 1)
                .sorted(Comparator.comparingInt((List<Counted> thing) -> -publishers(thing)))
                .limit(MOST)
                .map(PairedFigures::part)
                .toList();
    }

    /// A report says a figure once: its first mention counts.
    private static void place(Counted counted, List<List<Counted>> things) {
        for (List<Counted> thing : things) {
            boolean same = thing.getFirst().countsAs(counted);
            boolean ownThing = thing.getFirst().report().id().equals(counted.report().id());
            if (same && ownThing) {
                return;
            }
            if (same
                    && thing.stream()
                            .noneMatch(c -> c.report().id().equals(counted.report().id()))) {
                thing.add(counted);
                return;
            }
        }
        things.add(new ArrayList<>(List.of(counted)));
    }

    private static Counted counted(Report report, Figure figure) {
        Span place = new Span(figure.start(), figure.end());
        Set<String> around =
                report.sentences().stream()
                        .filter(sentence -> sentence.place().contains(place))
                        .findFirst()
                        .map(Sentence::terms)
                        .orElse(Set.of());
        return new Counted(report, figure, stems(figure.of()), around);
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> !StopWords.contains(word))
                .map(Stemmer::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int publishers(List<Counted> thing) {
        return (int) thing.stream().map(counted -> counted.report().source()).distinct().count();
    }

    private static Part part(List<Counted> thing) {
        Map<BigDecimal, Boolean> values = new LinkedHashMap<>();
        thing.forEach(counted -> values.put(counted.figure().value().stripTrailingZeros(), true));
        Figure first = thing.getFirst().figure();
        return new Part(
                Heading.of("panel.numbers-and-quotes.figure", what(first)),
                values.size() > 1,
                thing.stream()
                        .map(counted ->
                                Cited.around(
                                        counted.report(),
                                        new Span(counted.figure().start(), counted.figure().end())))
                        .toList());
    }

    private static String what(Figure figure) {
        return figure.unit().isEmpty() || figure.of().equals(figure.unit())
                ? figure.of()
                : figure.unit() + " · " + figure.of();
    }
}
