package daily8.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What pages say around an article in their own voice, in many languages. The phrases are data:
/// `phrases.txt`.
final class Phrases {
    private static final WordLists LISTS = WordLists.load("phrases.txt");
    private static final Phrases ASIDES = new Phrases("aside");
    private static final Phrases ENDS = new Phrases("end");
    private static final Phrases PROMOS = new Phrases("promo");
    private static final Phrases CREDITS = new Phrases("credit");
    private static final Phrases LABELS = new Phrases("label");

    /// An aside that is longer says something of its own.
    private static final int MAX_ASIDE = 220;

    private static final int MAX_LABEL = 60;

    /// A call to subscribe is short; a longer paragraph tells of one.
    private static final int MAX_PROMO = 300;

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private Phrases(String section) {
        for (String phrase : LISTS.section(section)) {
            String folded = PlainText.folded(phrase);
            byFirstWord.computeIfAbsent(firstWord(folded, 0), _ -> new ArrayList<>()).add(folded);
        }
    }

    /// A line that sends the reader elsewhere: `Read more: …`, `Sign up for …`, `Photo: …`.
    static boolean isAside(Line line) {
        return line.text().length() <= MAX_ASIDE && ASIDES.startAt(line.folded(), 0);
    }

    /// A line after which the page goes on to something else: `Related articles`, `Comments`.
    static boolean isEnd(Line line) {
        return line.text().length() <= MAX_LABEL && ENDS.startAt(line.folded(), 0);
    }

    /// A line that is nothing but the label of a button or a box: `Advertisement`, `Share`.
    static boolean isLabel(Line line) {
        return line.text().length() <= MAX_LABEL && LABELS.areLine(line.folded());
    }

    /// A line that asks readers to subscribe, to follow or to write.
    static boolean isPromo(Line line) {
        return line.text().length() <= MAX_PROMO && PROMOS.standIn(line.folded());
    }

    /// A line that names who else worked on an article, or who owns it.
    static boolean isCredit(Line line) {
        return line.text().length() <= MAX_PROMO && CREDITS.standIn(line.folded());
    }

    private boolean standIn(String folded) {
        int at = 0;
        while (at >= 0 && at < folded.length()) {
            if (startAt(folded, at)) {
                return true;
            }
            int space = folded.indexOf(' ', at);
            at = isEastAsian(folded, at) ? at + 1 : space < 0 ? -1 : space + 1;
        }
        return false;
    }

    private boolean startAt(String folded, int at) {
        for (String phrase : candidates(folded, at)) {
            int end = at + phrase.length();
            boolean whole =
                    end == folded.length()
                            || (end < folded.length() && folded.charAt(end) == ' ')
                            || isEastAsian(phrase, 0);
            if (whole && folded.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line consists of these phrases and nothing else.
    private boolean areLine(String folded) {
        String rest = folded;
        while (!rest.isEmpty()) {
            String start = rest;
            String longest = "";
            for (String phrase : candidates(start, 0)) {
                boolean whole = start.equals(phrase) || start.startsWith(phrase + " ");
                if (whole && phrase.length() > longest.length()) {
                    longest = phrase;
                }
            }
            if (longest.isEmpty()) {
                return false;
            }
            rest = rest.substring(longest.length()).strip();
        }
        return true;
    }

    private List<String> candidates(String folded, int at) {
        return byFirstWord.getOrDefault(firstWord(folded, at), List.of());
    }

    private static String firstWord(String folded, int at) {
        if (at < folded.length() && isEastAsian(folded, at)) {
            return folded.substring(at, at + 1); // no spaces between words
        }
        int space = folded.indexOf(' ', at);
        return folded.substring(at, space < 0 ? folded.length() : space);
    }

    private static boolean isEastAsian(String text, int at) {
        char c = text.charAt(at);
        return c >= '\u2E80' && c <= '\u9FFF';
    }
}
