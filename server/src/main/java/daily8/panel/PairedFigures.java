package daily8.panel;

import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.Words;
import daily8.model.SourceId;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds figures that count the same thing in reports of several publishers.
///
/// Equal figures among like words are the same thing told twice. Figures that differ must count the
/// same, in clauses that tell the same of the same time; and where a report has both of them, they
/// are two things. Silence beats a disagreement that is none: docs/evaluation/panel.md.
final class PairedFigures {
    private static final int MOST = 8;

    /// Words that the sentences of two equal figures share; of small ones more, they are equal by
    /// chance.
    private static final int SHARED = 2;

    private static final int SHARED_IF_SMALL = 3;
    private static final int SMALL = 20;

    /// What differs: words that the clauses share, and the part of the shorter sentence that the
    /// other tells too.
    private static final int CLAUSE_SHARED = 2;

    private static final double TOLD_TOO = 0.4;

    /// Reports of one thing differ less; more, and they count different things.
    private static final double TIMES = 3;

    private static final int HEADING_WORDS = 2;

    private record Pair(CountedFigure one, CountedFigure two, boolean agrees, double likeness) {}

    private PairedFigures() {}

    static List<Part> of(List<Report> reports) {
        return things(reports).stream()
                .map(PairedFigures::part)
                .filter(new HashSet<>()::add) // `54-35` is two figures in one place
                .limit(MOST)
                .toList();
    }

    /// Figures of one thing each, of at least two publishers; those of most publishers first.
    static List<List<CountedFigure>> things(List<Report> reports) {
        List<CountedFigure> figures =
                reports.stream()
                        .flatMap(report ->
                                report.enrichment().numbers().stream()
                                        .flatMap(f -> CountedFigure.of(report, f).stream()))
                        .toList();
        Map<CountedFigure, List<CountedFigure>> placed = new HashMap<>();
        List<List<CountedFigure>> things = new ArrayList<>();
        for (Pair pair : pairs(figures)) {
            List<CountedFigure> thing = placed.get(pair.one());
            List<CountedFigure> other = placed.get(pair.two());
            if (thing == null && other == null) {
                thing = new ArrayList<>(List.of(pair.one(), pair.two()));
                things.add(thing);
                placed.put(pair.one(), thing);
                placed.put(pair.two(), thing);
            } else if (thing != null && other == null) {
                join(pair.two(), thing, placed);
            } else if (thing == null && other != null) {
                join(pair.one(), other, placed);
            }
        }
        things.forEach(t -> t.sort(Comparator.comparing(c -> c.report().publishedAt())));
        things.sort(
                Comparator.comparingInt((List<CountedFigure> thing) -> -thing.size())
                        .thenComparing(thing -> !disagrees(thing)));
        return things;
    }

    /// A report says a figure once.
    private static void join(
            CountedFigure figure,
            List<CountedFigure> thing,
            Map<CountedFigure, List<CountedFigure>> placed) {
        boolean told = thing.stream().anyMatch(c -> c.report().source().equals(source(figure)));
        boolean like =
                thing.stream().allMatch(c -> c.agrees(figure) || mayDiffer(c, figure, thing));
        if (!told && like) {
            thing.add(figure);
            placed.put(figure, thing);
        }
    }

    private static List<Pair> pairs(List<CountedFigure> figures) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                CountedFigure one = figures.get(i);
                CountedFigure two = figures.get(j);
                boolean comparable =
                        !source(one).equals(source(two)) && one.unit().equals(two.unit());
                if (comparable && one.agrees(two) && areOne(one, two)) {
                    pairs.add(new Pair(one, two, true, likeness(one, two)));
                } else if (comparable && !one.agrees(two) && mayDiffer(one, two, figures)) {
                    pairs.add(new Pair(one, two, false, likeness(one, two)));
                }
            }
        }
        pairs.sort(
                Comparator.comparing((Pair pair) -> !pair.agrees())
                        .thenComparing(Comparator.comparingDouble(Pair::likeness).reversed()));
        return pairs;
    }

    private static boolean areOne(CountedFigure one, CountedFigure two) {
        int shared = CountedFigure.shared(one.around(), two.around()).size();
        boolean small = one.value().abs().doubleValue() < SMALL;
        boolean counted = !CountedFigure.shared(one.of(), two.of()).isEmpty();
        return counted
                ? shared >= (small ? SHARED : 1)
                : shared >= (small ? SHARED_IF_SMALL : SHARED) && closeBy(one, two, small ? 2 : 1);
    }

    private static boolean mayDiffer(
            CountedFigure one, CountedFigure two, List<CountedFigure> figures) {
        double larger = one.value().abs().max(two.value().abs()).doubleValue();
        double smaller = one.value().abs().min(two.value().abs()).doubleValue();
        return !CountedFigure.shared(one.of(), two.of()).isEmpty()
                && one.sameYears(two)
                && larger <= TIMES * smaller
                && closeBy(one, two, CLAUSE_SHARED)
                && likeness(one, two) >= TOLD_TOO
                && !hasBoth(one, two, figures)
                && !isListed(one, figures)
                && !isListed(two, figures);
    }

    private static boolean closeBy(CountedFigure one, CountedFigure two, int words) {
        return CountedFigure.shared(one.clause(), two.around()).size() >= words
                && CountedFigure.shared(one.around(), two.clause()).size() >= words;
    }

    /// Where one report has the other's figure too, it knows both.
    private static boolean hasBoth(
            CountedFigure one, CountedFigure two, List<CountedFigure> figures) {
        return figures.stream()
                .filter(f -> f.unit().equals(one.unit()))
                .anyMatch(f ->
                        (f.report().id().equals(one.report().id()) && f.agrees(two))
                                || (f.report().id().equals(two.report().id()) && f.agrees(one)));
    }

    /// One of several of its kind in its sentence: which is which takes more than words.
    private static boolean isListed(CountedFigure one, List<CountedFigure> figures) {
        return figures.stream()
                .anyMatch(f ->
                        !f.equals(one)
                                && f.report().id().equals(one.report().id())
                                && f.around().equals(one.around())
                                && f.unit().equals(one.unit())
                                && !CountedFigure.shared(f.of(), one.of()).isEmpty());
    }

    private static double likeness(CountedFigure one, CountedFigure two) {
        int least = Math.min(one.around().size(), two.around().size());
        int shared = CountedFigure.shared(one.around(), two.around()).size();
        return least == 0 ? 0 : (double) shared / least;
    }

    static boolean disagrees(List<CountedFigure> thing) {
        return !thing.stream().allMatch(c -> c.agrees(thing.getFirst()));
    }

    private static Part part(List<CountedFigure> thing) {
        return new Part(
                heading(thing),
                disagrees(thing),
                thing.stream()
                        .map(counted ->
                                Cited.around(
                                        counted.report(),
                                        new Span(counted.figure().start(), counted.figure().end())))
                        .toList());
    }

    /// What is counted and the words that all its clauses share, as the first report spells and
    /// orders them: neighbours stay together.
    private static Heading heading(List<CountedFigure> thing) {
        CountedFigure first = thing.getFirst();
        Cited cited =
                Cited.around(
                        first.report(), new Span(first.figure().start(), first.figure().end()));
        Set<String> shared = CountedFigure.shared(first.around(), thing.getLast().around());
        List<String> spelled = Words.spelled(cited.text());
        List<Integer> counted = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < spelled.size(); i++) {
            String word = spelled.get(i);
            List<String> stems = Words.of(word).stream().map(Stemmer::stem).toList();
            if (counted.isEmpty() && stems.stream().anyMatch(first.of()::contains)) {
                counted.add(i);
            } else if (stems.stream().anyMatch(shared::contains)
                    && words.stream().map(spelled::get).noneMatch(word::equals)) {
                words.add(i);
            }
        }
        words.sort(
                Comparator.comparing(
                        (Integer i) -> !Character.isUpperCase(spelled.get(i).charAt(0))));
        List<Integer> chosen = new ArrayList<>(counted);
        words.stream().limit(HEADING_WORDS).forEach(chosen::add);
        chosen.sort(Comparator.naturalOrder());
        return Heading.of("panel.numbers-and-quotes.figure", joined(spelled, chosen));
    }

    private static String joined(List<String> spelled, List<Integer> chosen) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            if (i > 0) {
                text.append(chosen.get(i) == chosen.get(i - 1) + 1 ? " " : " · ");
            }
            text.append(spelled.get(chosen.get(i)));
        }
        return text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static SourceId source(CountedFigure figure) {
        return figure.report().source();
    }
}
