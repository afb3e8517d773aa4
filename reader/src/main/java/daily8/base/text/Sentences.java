package daily8.base.text;

import java.util.ArrayList;
import java.util.List;

/// Text → where its sentences lie.
///
/// An empty line ends a sentence always: headlines and paragraphs need no stop. A stop ends one
/// unless it belongs to an abbreviation, an initial or a number, or a small letter follows; closing
/// quotation marks and brackets belong to the sentence before them. Arabic ؟ and ۔ and East Asian 。
/// are stops too. Rules and figures: docs/evaluation/understanding.md. Thread-safe; keeps no state.
public final class Sentences {
    private static final String STOPS = ".!?…؟۔。！？";
    private static final String STOPS_WITHOUT_SPACE = "。！？";
    private static final String CLOSERS = "\"'”’»)]」』";

    /// `[101–103]`
    private static final int LONGEST_REFERENCE = 9;

    private static final String OPENERS = "\"'“‘«([„「『-–—•*";

    private final String text;
    private final List<Span> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    public static List<Span> of(String text) {
        Sentences sentences = new Sentences(text);
        for (Span paragraph : paragraphs(text)) {
            sentences.read(paragraph);
        }
        return List.copyOf(sentences.sentences);
    }

    /// What empty lines separate, without the white space around.
    public static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end;
            if (text.substring(line, next).isBlank()) {
                addTrimmed(text, start, line, paragraphs);
                start = next;
            }
            line = next + 1;
        }
        addTrimmed(text, start, text.length(), paragraphs);
        return paragraphs;
    }

    private void read(Span paragraph) {
        int start = paragraph.start();
        int i = start;
        while (i < paragraph.end()) {
            if (STOPS.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int stop = i;
            i = skip(STOPS, i, paragraph.end());
            int end = skipReferences(skip(CLOSERS, i, paragraph.end()), paragraph.end());
            if (ends(new Span(start, paragraph.end()), stop, i, end)) {
                addTrimmed(text, start, end, sentences);
                start = end;
            }
            i = end;
        }
        addTrimmed(text, start, paragraph.end(), sentences);
    }

    /// Whether the stops from `stop` to `behind`, with what closes up to `end`, end the sentence.
    private boolean ends(Span rest, int stop, int behind, int end) {
        if (STOPS_WITHOUT_SPACE.indexOf(text.charAt(behind - 1)) >= 0) {
            return true;
        }
        if (end >= rest.end() || !isBlank(text.charAt(end))) {
            return false;
        }
        int next = firstWord(end, rest.end());
        if (next >= rest.end() || Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        boolean oneStop = behind - stop == 1 && text.charAt(stop) == '.';
        return !oneStop || end > behind || !isOfItsWord(rest, stop, next);
    }

    /// Whether the stop belongs to the word before it: `Dr.`, `U.S.`, or the number of a list.
    private boolean isOfItsWord(Span rest, int stop, int next) {
        int start = stop;
        while (start > rest.start() && isInWord(text.charAt(start - 1))) {
            start--;
        }
        if (start == stop) {
            return false;
        }
        String word = text.substring(start, stop);
        if (start == rest.start() && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        int nextEnd = next;
        while (nextEnd < rest.end() && Character.isLetterOrDigit(text.charAt(nextEnd))) {
            nextEnd++;
        }
        return nextEnd > next && Abbreviations.goesOn(word, text.substring(next, nextEnd));
    }

    private int firstWord(int from, int limit) {
        int i = from;
        while (i < limit && (isBlank(text.charAt(i)) || OPENERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /// Numbers of footnotes, `[3] [4]`, stand behind the sentence that they are of.
    private int skipReferences(int from, int limit) {
        int end = from;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '[' && i + 1 < limit && Character.isDigit(text.charAt(i + 1))) {
                int close = text.indexOf(']', i);
                if (close < 0 || close - i > LONGEST_REFERENCE || close >= limit) {
                    return end;
                }
                i = close;
                end = close + 1;
            } else if (!isBlank(c)) {
                return end;
            }
        }
        return end;
    }

    private int skip(String characters, int from, int limit) {
        int i = from;
        while (i < limit && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
