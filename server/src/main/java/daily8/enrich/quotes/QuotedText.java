package daily8.enrich.quotes;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.base.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A text, its lines, and the stretches between quotation marks in it. Stretches are numbered from
/// 0; gaps are what stands between them in one line.
final class QuotedText {
    static final String ENDS_OF_SENTENCE = ".?!…؟";
    private static final String ENDS_OF_SPEECH = ",.?!…—–-،؟";

    /// Letters of a word that a title writes with a capital.
    private static final int LONG = 4;

    /// As long ones that it may write without.
    private static final Set<String> SMALL =
            Set.of(
                    "with", "from", "into", "over", "upon", "than", "that", "about", "after",
                    "before", "under");

    private static final String MARKS = "\"“”„‟«»″‘’'`";

    private final String text;
    private final List<Span> lines;
    private final List<Quoted> stretches;

    QuotedText(String text) {
        this.text = text;
        this.lines = lines(text);
        this.stretches = QuotationMarks.in(text, lines);
    }

    int count() {
        return stretches.size();
    }

    Quoted stretch(int i) {
        return stretches.get(i);
    }

    String in(Span span) {
        return span.in(text);
    }

    Span line(int number) {
        return lines.get(number);
    }

    boolean hasLine(int number) {
        return number >= 0 && number < lines.size();
    }

    boolean startsLine(int i) {
        return stretches.get(i).start() == lines.get(stretches.get(i).line()).start();
    }

    /// A line in single marks: `'A night without sleep'`.
    boolean isHeading(int i) {
        Span span = stretches.get(i).span();
        boolean single =
                "'‘".indexOf(text.charAt(span.start())) >= 0
                        && !isMark(text.charAt(span.start() + 1));
        return single && span.equals(lines.get(stretches.get(i).line()));
    }

    /// What stands behind the stretch, up to the next one or the end of its line.
    Span gapBehind(int i) {
        Quoted stretch = stretches.get(i);
        int limit = lines.get(stretch.line()).end();
        if (i + 1 < stretches.size()) {
            limit = Math.min(limit, stretches.get(i + 1).start());
        }
        return new Span(stretch.end(), Math.max(stretch.end(), limit));
    }

    /// What stands before the stretch, from the one before or the start of its line.
    Span gapBefore(int i) {
        Quoted stretch = stretches.get(i);
        int start = lines.get(stretch.line()).start();
        if (i > 0) {
            start = Math.max(start, stretches.get(i - 1).end());
        }
        return new Span(Math.min(start, stretch.start()), stretch.start());
    }

    /// The sentences of a piece of the text; none where it is blank.
    List<Span> sentencesIn(Span piece) {
        return Sentences.of(piece.in(text)).stream()
                .map(span -> new Span(piece.start() + span.start(), piece.start() + span.end()))
                .toList();
    }

    Clause clause(Span span) {
        return new Clause(Tokens.of(text, span));
    }

    /// What stands between the marks.
    String content(int i) {
        String content = stretches.get(i).span().in(text);
        int start = 0;
        int end = content.length();
        while (start < end && isMarkOrSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && isMarkOrSpace(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(start, end);
    }

    /// The last character before the stretch that is no space; 0 at the start of its line.
    char lastBefore(int i) {
        String before = text.substring(lineStart(i), stretches.get(i).start()).stripTrailing();
        return before.isEmpty() ? 0 : before.charAt(before.length() - 1);
    }

    boolean startsSentence(int i) {
        char before = lastBefore(i);
        return before == 0 || ENDS_OF_SENTENCE.indexOf(before) >= 0 || isMark(before);
    }

    /// `The Lamp of Velm`: all long words with a capital.
    boolean isTitle(int i) {
        return Tokens.of(content(i)).stream()
                .filter(word -> word.isWord() && word.text().length() >= LONG)
                .allMatch(word -> word.isCapitalised() || SMALL.contains(word.text()));
    }

    /// Whether the stretch ends with a stop, or one stands behind it.
    boolean endsLikeSpeech(int i) {
        String content = content(i);
        if (endsWithStop(content)) {
            return true;
        }
        Quoted stretch = stretches.get(i);
        int next = stretch.end();
        return next >= lines.get(stretch.line()).end()
                || ENDS_OF_SPEECH.indexOf(text.charAt(next)) >= 0;
    }

    static boolean endsWithStop(String content) {
        return !content.isEmpty()
                && ENDS_OF_SPEECH.indexOf(content.charAt(content.length() - 1)) >= 0;
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isMarkOrSpace(char c) {
        return isMark(c) || Character.isWhitespace(c);
    }

    private int lineStart(int i) {
        return lines.get(stretches.get(i).line()).start();
    }

    /// A line break always ends what someone is quoted with, unless the next line opens it again.
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end;
            int from = start;
            int to = next;
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            if (from < to) {
                lines.add(new Span(from, to));
            }
            start = next + 1;
        }
        return List.copyOf(lines);
    }
}
