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
            byFirstWord.computeIfAbsent(firstWord(folded), _ -> new ArrayList<>()).add(folded);
        }
    }

    /// A line that sends the reader elsewhere: `Read more: …`, `Sign up for …`, `Photo: …`.
    static boolean isAside(String line) {
        return line.length() <= MAX_ASIDE && ASIDES.startLine(line);
    }

    /// A line after which the page goes on to something else: `Related articles`, `Comments`.
    static boolean isEnd(String line) {
        return line.length() <= MAX_LABEL && ENDS.startLine(line);
    }

    /// A line that is nothing but the label of a button or a box: `Advertisement`, `Share`.
    static boolean isLabel(String line) {
        return line.length() <= MAX_LABEL && LABELS.areLine(line);
    }

    /// A line that asks readers to subscribe, to follow or to write.
    static boolean isPromo(String line) {
        return line.length() <= MAX_PROMO && PROMOS.standIn(line);
    }

    /// A line that names who else worked on an article, or who owns it.
    static boolean isCredit(String line) {
        return line.length() <= MAX_PROMO && CREDITS.standIn(line);
    }

    private boolean standIn(String line) {
        String folded = PlainText.folded(line);
        int at = 0;
        while (at >= 0 && at < folded.length()) {
            String rest = folded.substring(at);
            for (String phrase : candidates(rest)) {
                if (startsWithWords(rest, phrase)) {
                    return true;
                }
            }
            int space = folded.indexOf(' ', at);
            at = isEastAsian(rest) ? at + 1 : space < 0 ? -1 : space + 1;
        }
        return false;
    }

    private static boolean startsWithWords(String folded, String phrase) {
        return folded.startsWith(phrase)
                && (folded.length() == phrase.length()
                        || folded.charAt(phrase.length()) == ' '
                        || isEastAsian(phrase));
    }

    private boolean startLine(String line) {
        String folded = PlainText.folded(line);
        for (String phrase : candidates(folded)) {
            if (startsWithWords(folded, phrase)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line consists of these phrases and nothing else.
    private boolean areLine(String line) {
        String rest = PlainText.folded(line);
        while (!rest.isEmpty()) {
            String start = rest;
            String longest = "";
            for (String phrase : candidates(start)) {
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

    private List<String> candidates(String folded) {
        return byFirstWord.getOrDefault(firstWord(folded), List.of());
    }

    private static String firstWord(String folded) {
        if (!folded.isEmpty() && isEastAsian(folded)) {
            return folded.substring(0, 1); // no spaces between words
        }
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    private static boolean isEastAsian(String text) {
        char c = text.charAt(0);
        return c >= '\u2E80' && c <= '\u9FFF';
    }
}
