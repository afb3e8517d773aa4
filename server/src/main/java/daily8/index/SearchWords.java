package daily8.index;

import daily8.model.SourceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what a person typed into the search box: words, `"a phrase"`, `source:tide.example`,
/// `from:2026-11-20`, `to:2026-11-22` (the last day meant).
///
/// Never fails: what is no field, no date or no source is a word like others, an open quotation
/// mark ends with the input, and what is too long is cut (S26).
public final class SearchWords {
    /// Bounds of what is looked for: far above what people type, far below what takes long.
    public static final int MAX_INPUT = 500;

    private static final int MAX_WORDS = 20;
    private static final int MAX_PHRASES = 5;
    private static final int MAX_WORD = 60;

    private final ZoneId zone;
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private Optional<SourceId> source = Optional.empty();
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> to = Optional.empty();

    private SearchWords(ZoneId zone) {
        this.zone = zone;
    }

    /// The query that an input means; days begin in `zone`; page and size are brought into bounds.
    public static SearchQuery parse(
            String input, Optional<String> language, ZoneId zone, int offset, int limit) {
        SearchWords read = new SearchWords(zone);
        read.read(cut(input, MAX_INPUT));
        return new SearchQuery(
                read.words,
                read.phrases,
                read.source,
                language,
                read.from,
                read.to,
                Math.clamp(offset, 0, SearchQuery.MAX_OFFSET),
                Math.clamp(limit, 1, SearchQuery.MAX_LIMIT));
    }

    private void read(String input) {
        int at = 0;
        while (at < input.length()) {
            char c = input.charAt(at);
            if (isQuote(c)) {
                int end = endOfPhrase(input, at + 1);
                phrase(input.substring(at + 1, end));
                at = end + 1;
            } else if (isSpace(c)) {
                at++;
            } else {
                int end = endOfWord(input, at);
                wordOrField(input.substring(at, end));
                at = end;
            }
        }
    }

    private void phrase(String text) {
        String phrase = text.strip();
        if (!phrase.isEmpty() && phrases.size() < MAX_PHRASES) {
            phrases.add(phrase);
        }
    }

    private void wordOrField(String token) {
        int colon = token.indexOf(':');
        boolean field =
                colon > 0
                        && set(
                                token.substring(0, colon).toLowerCase(Locale.ROOT),
                                token.substring(colon + 1));
        if (!field && words.size() < MAX_WORDS) {
            words.add(cut(token, MAX_WORD));
        }
    }

    private boolean set(String field, String value) {
        return switch (field) {
            case "source" -> setSource(value);
            case "from" -> {
                Optional<LocalDate> day = day(value);
                day.ifPresent(first -> from = Optional.of(startOf(first)));
                yield day.isPresent();
            }
            case "to" -> {
                Optional<LocalDate> day = day(value);
                day.ifPresent(last -> to = Optional.of(startOf(last.plusDays(1))));
                yield day.isPresent();
            }
            default -> false;
        };
    }

    private boolean setSource(String value) {
        Optional<SourceId> named = SourceId.parse(value.toLowerCase(Locale.ROOT));
        source = named.or(() -> source);
        return named.isPresent();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= 9_998);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int endOfPhrase(String input, int start) {
        int end = start;
        while (end < input.length() && !isQuote(input.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String input, int start) {
        int end = start;
        while (end < input.length() && !isSpace(input.charAt(end)) && !isQuote(input.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Straight and typographic double quotation marks.
    private static boolean isQuote(char c) {
        return "\"“”„«»".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// At most so many characters, no pair of surrogates torn.
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean torn = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, torn ? length - 1 : length);
    }
}
