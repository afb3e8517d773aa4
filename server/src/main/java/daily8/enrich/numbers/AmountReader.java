package daily8.enrich.numbers;

import daily8.base.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tokens → the amounts that begin at one of them: `$1.2 million`, `3.5bn`, `twenty-five`, `10-15`.
/// Dates, times, years, ordinals and numbers that are names (`G7`, `24/7`) are none.
final class AmountReader {
    /// Digits, then perhaps letters of a scale or a unit.
    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)([a-zA-Z]*)");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /// `10-15`, `52-48`; also `10-year-old`.
    private static final Pattern JOINED = Pattern.compile("(\\d[\\d,.]*)[-–‐‑](.+)");

    private final List<Token> tokens;

    AmountReader(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /// The amounts that begin at token `i`: none, one, or the two of a range or a vote.
    List<Amount> at(int i) {
        if (new Dates(tokens).isDate(i)) {
            return List.of();
        }
        Optional<Amount> number = number(i);
        if (number.isPresent()) {
            return List.of(scaled(number.get()));
        }
        return pair(i);
    }

    /// `10-15` and `52-48` in one token.
    private List<Amount> pair(int i) {
        Matcher joined = JOINED.matcher(digits(i));
        if (!joined.matches()) {
            return List.of();
        }
        Optional<BigDecimal> first = value(joined.group(1));
        Optional<BigDecimal> second = value(joined.group(2));
        if (first.isEmpty()) {
            return List.of();
        }
        if (second.isEmpty()) {
            String word = joined.group(2).toLowerCase(Locale.ROOT);
            int dash = word.indexOf('-');
            String unit = dash < 0 ? word : word.substring(0, dash);
            return Units.ofWord(unit)
                    .map(known -> List.of(new Amount(first.get(), known, i, i + 1)))
                    .orElse(List.of());
        }
        Amount end = scaled(new Amount(second.get(), sign(i), i, i + 1));
        BigDecimal factor =
                end.value().signum() == 0 || second.get().signum() == 0
                        ? BigDecimal.ONE
                        : end.value().divide(second.get());
        List<Amount> both = new ArrayList<>();
        both.add(new Amount(plain(first.get().multiply(factor)), end.unit(), i, end.to()));
        both.add(new Amount(end.value(), end.unit(), i, end.to()));
        return both;
    }

    private Optional<Amount> number(int i) {
        String word = lower(i);
        if (Character.isDigit(word.codePointAt(0))) {
            return inDigits(i);
        }
        Optional<BigDecimal> fraction =
                NumberWords.fraction(word).or(() -> NumberWords.fraction(word, lower(i + 1)));
        if (fraction.isPresent()) {
            int to = NumberWords.fraction(word).isPresent() ? i + 1 : i + 2;
            return Optional.of(new Amount(fraction.get(), "", i, to));
        }
        return inWords(i);
    }

    private Optional<Amount> inDigits(int i) {
        Matcher matcher = DIGITS.matcher(digits(i));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = value(matcher.group(1));
        String letters = matcher.group(2);
        String sign = sign(i);
        if (value.isEmpty() || letters.isEmpty()) {
            return value.map(v -> new Amount(v, sign, i, i + 1));
        }
        Optional<BigDecimal> suffix = NumberWords.suffix(letters.toLowerCase(Locale.ROOT));
        Optional<String> unit =
                letters.equals("m") && sign.isEmpty()
                        ? Optional.of("m")
                        : Units.ofWord(letters.toLowerCase(Locale.ROOT));
        if (unit.isPresent()) {
            return value.map(v -> new Amount(v, unit.get(), i, i + 1));
        }
        return suffix.map(s -> new Amount(plain(value.get().multiply(s)), sign, i, i + 1));
    }

    /// `twelve`, `a hundred`, `half a million`, `two hundred and fifty thousand`.
    private Optional<Amount> inWords(int i) {
        if (lower(i).equals("half") && lower(i + 1).equals("a") && isScale(i + 2)) {
            return Optional.of(new Amount(new BigDecimal("0.5"), "", i, i + 2));
        }
        if (lower(i).equals("a") && (isScale(i + 1) || lower(i + 1).equals("dozen"))) {
            boolean dozen = lower(i + 1).equals("dozen");
            return Optional.of(
                    new Amount(BigDecimal.valueOf(dozen ? 12 : 1), "", i, dozen ? i + 2 : i + 1));
        }
        Optional<Integer> small = NumberWords.small(lower(i));
        if (small.isEmpty() || lower(i).equals("dozen")) {
            return Optional.empty();
        }
        if (lower(i + 1).equals("dozen")) {
            return Optional.of(new Amount(BigDecimal.valueOf(small.get() * 12L), "", i, i + 2));
        }
        return Optional.of(new Amount(BigDecimal.valueOf(small.get()), "", i, i + 1));
    }

    /// With the scales and the sign behind it.
    private Amount scaled(Amount amount) {
        BigDecimal value = amount.value();
        int to = amount.to();
        while (true) {
            Optional<BigDecimal> scale = NumberWords.scale(lower(to));
            if (scale.isPresent()) {
                value = value.multiply(scale.get());
                to++;
                continue;
            }
            int next = lower(to).equals("and") ? to + 1 : to;
            Optional<Integer> small = NumberWords.small(lower(next));
            boolean grows = to > amount.to() && next > to && small.isPresent();
            if (!grows || value.compareTo(BigDecimal.valueOf(100)) < 0) {
                break;
            }
            value = value.add(BigDecimal.valueOf(small.orElse(0)));
            to = next + 1;
        }
        String unit = amount.unit();
        if (unit.isEmpty() && to < tokens.size()) {
            Optional<String> sign = Units.ofSign(tokens.get(to).text());
            unit = sign.orElse("");
            to += sign.isPresent() ? 1 : 0;
        }
        boolean signed = sign(amount.from()).length() > 0;
        return new Amount(
                plain(value), unit, signed ? signStart(amount.from()) : amount.from(), to);
    }

    /// The unit that the sign or code before token `i` means; empty where there is none.
    private String sign(int i) {
        if (i == 0) {
            return "";
        }
        String before = tokens.get(i - 1).text();
        if (Units.isCode(before)) {
            return before;
        }
        boolean close = tokens.get(i - 1).end() == tokens.get(i).start();
        Optional<String> sign = close ? Units.ofSign(before) : Optional.empty();
        if (sign.isEmpty() || before.equals("%")) {
            return "";
        }
        boolean letters = i > 1 && tokens.get(i - 2).end() == tokens.get(i - 1).start();
        return letters && before.equals("$")
                ? Units.dollars(tokens.get(i - 2).text()).orElse(sign.get())
                : sign.get();
    }

    private int signStart(int i) {
        boolean letters =
                i > 1
                        && tokens.get(i - 1).text().equals("$")
                        && tokens.get(i - 2).end() == tokens.get(i - 1).start()
                        && Units.dollars(tokens.get(i - 2).text()).isPresent();
        return letters ? i - 2 : i - 1;
    }

    private boolean isScale(int i) {
        return NumberWords.scale(lower(i)).isPresent();
    }

    private String lower(int i) {
        return i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    /// The token with the digits and separators of all scripts as ASCII.
    private String digits(int i) {
        StringBuilder plain = new StringBuilder();
        for (char c : tokens.get(i).text().toCharArray()) {
            int digit = Character.digit(c, 10);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c == '٬' ? ',' : c == '٫' ? '.' : c);
        }
        return plain.toString();
    }

    private static Optional<BigDecimal> value(String digits) {
        boolean grouped = THOUSANDS.matcher(digits).matches();
        String plain = grouped ? digits.replace(",", "") : digits;
        return plain.matches("\\d{1,15}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
