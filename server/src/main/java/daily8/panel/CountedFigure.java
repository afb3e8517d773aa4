package daily8.panel;

import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A figure with what it counts and the words it stands among, as stems: `of` what is counted,
/// `clause` the words next to it, `around` those of its sentence.
record CountedFigure(
        Report report, Figure figure, Set<String> of, Set<String> clause, Set<String> around) {
    /// Characters to each side: a clause, about eight words.
    private static final int CLAUSE = 55;

    /// Rounding is meant where as many digits stand: `51` for 51.3, but not `10` for 14.
    private static final int ROUNDED_DIGITS = 2;

    /// From here on one digit is a rounded sum: `$2bn`.
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    /// Things with names are numbered up to here.
    private static final BigDecimal NUMBERED = BigDecimal.valueOf(100);

    private static final Set<String> NUMBER_WORDS =
            Set.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "hundr",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "dozen",
                    "half",
                    "per",
                    "cent",
                    "percent",
                    "least",
                    "nearli",
                    "almost",
                    "said",
                    "say",
                    "accord",
                    "قال",
                    "مليون",
                    "مليار",
                    "الف",
                    "مئة");

    CountedFigure {
        of = Set.copyOf(of);
        clause = Set.copyOf(clause);
        around = Set.copyOf(around);
    }

    /// Empty where the figure stands in no sentence of the report.
    static Optional<CountedFigure> of(Report report, Figure figure) {
        Span place = new Span(figure.start(), figure.end());
        return report.sentences().stream()
                .filter(sentence -> sentence.place().contains(place))
                .filter(sentence -> !isName(report, figure, sentence))
                .findFirst()
                .map(sentence -> {
                    Set<String> of = stems(figure.of());
                    Set<String> own = stems(figure.unit());
                    own.addAll(of);
                    Span near =
                            new Span(
                                    Math.max(sentence.place().start(), figure.start() - CLAUSE),
                                    Math.min(sentence.place().end(), figure.end() + CLAUSE));
                    return new CountedFigure(
                            report,
                            figure,
                            of,
                            without(stems(near.in(report.text())), own),
                            without(sentence.terms(), own));
                });
    }

    /// `Organization 1` and `Apollo 13` count nothing.
    private static boolean isName(Report report, Figure figure, Sentence sentence) {
        String before = report.text().substring(sentence.place().start(), figure.start());
        List<String> words = Words.spelled(before);
        return figure.unit().isEmpty()
                && before.endsWith(" ")
                && !words.isEmpty()
                && Character.isUpperCase(words.getLast().charAt(0))
                && figure.value().compareTo(NUMBERED) < 0;
    }

    BigDecimal value() {
        return figure.value();
    }

    String unit() {
        return figure.unit();
    }

    /// Equal, or one is the other in round figures.
    boolean agrees(CountedFigure other) {
        BigDecimal one = value().stripTrailingZeros();
        BigDecimal two = other.value().stripTrailingZeros();
        if (one.compareTo(two) == 0) {
            return true;
        }
        boolean first = one.precision() <= two.precision();
        BigDecimal coarse = first ? one : two;
        BigDecimal fine = first ? two : one;
        boolean round = coarse.precision() >= ROUNDED_DIGITS || coarse.abs().compareTo(LARGE) >= 0;
        return round && fine.round(new MathContext(coarse.precision())).compareTo(coarse) == 0;
    }

    /// Of years that a sentence names, another may name others: then it tells of another time.
    boolean sameYears(CountedFigure other) {
        return years().equals(other.years());
    }

    private Set<String> years() {
        Set<String> years = new HashSet<>();
        String sentence =
                report.sentences().stream()
                        .filter(s -> s.place().contains(new Span(figure.start(), figure.end())))
                        .findFirst()
                        .map(s -> s.place().in(report.text()))
                        .orElse("");
        for (String word : Words.of(sentence)) {
            if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
                years.add(word);
            }
        }
        return years;
    }

    static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static Set<String> without(Set<String> terms, Set<String> own) {
        Set<String> rest = new HashSet<>(terms);
        rest.removeAll(own);
        rest.removeAll(NUMBER_WORDS);
        rest.removeIf(term -> term.chars().anyMatch(Character::isDigit));
        return rest;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(text)) {
            if (!StopWords.contains(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }
}
