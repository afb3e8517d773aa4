package daily8.enrich.quotes;

import daily8.base.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Text → its stretches between quotation marks, the marks included, in order; never one within
/// another.
///
/// Marks of all kinds: “ ” „ « » " '' `` and, where they hold speech, ‘ ’ '. A straight mark opens
/// or closes by the space beside it. A stretch that nothing closes ends with its line. Not
/// thread-safe.
final class QuotationMarks {
    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String SINGLE = "‘’'‚‛";
    private static final String BEFORE_OPENING = "([{—–-/‘'“\"…:;";
    private static final String ENDS_OF_SPEECH = ",.?!…—-";

    private final String text;
    private final List<Quoted> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    static List<Quoted> in(String text, List<Span> lines) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int i = 0; i < lines.size(); i++) {
            marks.read(lines.get(i), i);
        }
        return List.copyOf(marks.found);
    }

    private void read(Span line, int number) {
        int before = found.size();
        int open = -1;
        int i = line.start();
        while (i < line.end()) {
            int width = doubleWidth(i, line.end());
            if (width == 0) {
                i++;
                continue;
            }
            if (open < 0 && opens(i, width, line)) {
                open = i;
            } else if (open >= 0 && closes(i, width, line)) {
                found.add(new Quoted(new Span(open, i + width), number, true));
                open = -1;
            }
            i += width;
        }
        if (open >= 0) {
            found.add(new Quoted(new Span(open, line.end()), number, false));
        }
        if (found.size() == before) {
            readSingle(line, number);
        }
    }

    /// Single marks hold speech only where a stop stands before the closing one: else they are
    /// apostrophes or tell a word apart.
    private void readSingle(Span line, int number) {
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            if (SINGLE.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            boolean stop = i > line.start() && ENDS_OF_SPEECH.indexOf(text.charAt(i - 1)) >= 0;
            if (open < 0 && text.charAt(i) != '’' && opens(i, 1, line)) {
                open = i;
            } else if (open >= 0 && stop && closes(i, 1, line)) {
                found.add(new Quoted(new Span(open, i + 1), number, true));
                open = -1;
            }
        }
    }

    /// How many characters the double mark at `i` takes; 0 where there is none.
    private int doubleWidth(int i, int limit) {
        char c = text.charAt(i);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = i + 1 < limit && text.charAt(i + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
    }

    private boolean opens(int i, int width, Span line) {
        char c = text.charAt(i);
        boolean atStart = i == line.start();
        boolean free = atStart || isSpace(i - 1) || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        return free && i + width < line.end() && !isSpace(i + width);
    }

    private boolean closes(int i, int width, Span line) {
        char c = text.charAt(i);
        if (c == '”' || c == '»') {
            return true;
        }
        int next = i + width;
        return next >= line.end() || !Character.isLetterOrDigit(text.charAt(next));
    }

    private boolean isSpace(int i) {
        char c = text.charAt(i);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
