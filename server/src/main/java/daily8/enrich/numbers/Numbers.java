package daily8.enrich.numbers;

import daily8.base.text.Span;
import daily8.base.text.Token;
import daily8.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tokens of a sentence → its numbers and what they count, in order.
///
/// Money, percentages, people, measures, ages and plain counts. The two ends of a range and the two
/// sides of a vote are two figures; sports results, dates and times are none. One object a
/// sentence.
public final class Numbers {
    /// An unusual age for someone in the news; higher numbers between commas are something else.
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

    private final List<Token> sentence;
    private final AmountReader reader;
    private final Counted counted;

    private Numbers(List<Token> sentence) {
        this.sentence = sentence;
        this.reader = new AmountReader(sentence);
        this.counted = new Counted(sentence);
    }

    public static List<Figure> of(List<Token> sentence) {
        return new Numbers(sentence).figures();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            List<Amount> amounts = reader.at(i);
            for (Amount amount : amounts) {
                Amount other = rangeEnd(amount);
                boolean paired = amounts.size() > 1;
                figure(amount, other, paired).ifPresent(figures::add);
            }
            i = amounts.isEmpty() ? i + 1 : Math.max(i + 1, amounts.getLast().to());
        }
        return List.copyOf(figures);
    }

    /// What follows `counter` tells what `amount` counts: itself, or the end of its range.
    private Optional<Figure> figure(Amount amount, Amount counter, boolean paired) {
        if (isAge(amount)) {
            return Optional.of(figure(amount, "years", "age"));
        }
        String unit = unit(counter);
        String of = counted.by(unit, counter.from(), counter.to());
        if (unit.isEmpty() && People.isOfPeople(of)) {
            unit = Units.PEOPLE;
        }
        boolean one = lower(amount.from()).equals("one") && amount.to() == amount.from() + 1;
        boolean result =
                paired
                        && unit.isEmpty()
                        && !of.equals("vote")
                        && counted.noun(amount.to()).isEmpty();
        boolean nothing = unit.isEmpty() && of.isEmpty();
        return nothing || result || (one && !unit.equals(Units.PEOPLE))
                ? Optional.empty()
                : Optional.of(figure(amount, unit, of));
    }

    private Figure figure(Amount amount, String unit, String of) {
        Span span =
                new Span(sentence.get(amount.from()).start(), sentence.get(amount.to() - 1).end());
        return new Figure(amount.value(), unit, of, span.start(), span.end());
    }

    /// The second amount of `10 to 15 workers`, `between 10 and 15 workers`; else the amount.
    private Amount rangeEnd(Amount amount) {
        String link = lower(amount.to());
        boolean between = link.equals("and") && lower(amount.from() - 1).equals("between");
        boolean range = between || link.equals("to") || link.equals("–") || link.equals("-");
        List<Amount> next = range ? reader.at(amount.to() + 1) : List.of();
        boolean own = !amount.unit().isEmpty();
        return next.size() == 1 && !own ? next.getFirst() : amount;
    }

    /// `Ana Reyes, 42,` and `10-year-old`.
    private boolean isAge(Amount amount) {
        int i = amount.from();
        if (lower(i).endsWith("-old")) {
            return true;
        }
        boolean commas =
                lower(i - 1).equals(",")
                        && (lower(amount.to()).equals(",") || lower(amount.to()).equals("."));
        return commas
                && i > 1
                && sentence.get(i - 2).isCapitalised()
                && amount.to() == i + 1
                && sentence.get(i).isNumber()
                && amount.value().scale() <= 0
                && amount.value().compareTo(OLDEST) <= 0;
    }

    /// By the sign, else by the word behind: `percent`, `per cent`, `km`, `people`.
    private String unit(Amount amount) {
        if (!amount.unit().isEmpty()) {
            return amount.unit();
        }
        String next = lower(amount.to());
        String second = lower(amount.to() + 1);
        if (next.equals("per") && second.equals("cent")) {
            return Units.PERCENT;
        }
        if (next.equals("percentage") && second.startsWith("point")) {
            return Units.POINTS;
        }
        Optional<String> unit = Units.ofWord(next.equals("في") ? second : next);
        if (unit.isPresent()) {
            return unit.get();
        }
        return People.isPeople(counted.noun(amount.to())) ? Units.PEOPLE : "";
    }

    private String lower(int i) {
        return i >= 0 && i < sentence.size()
                ? sentence.get(i).text().toLowerCase(Locale.ROOT)
                : " ";
    }
}
