package daily8.enrich.quotes;

import daily8.base.text.Span;
import java.util.List;
import java.util.Optional;

/// Who says a stretch of quoted text, by the words around it.
final class Attributions {
    private final QuotedText text;

    Attributions(QuotedText text) {
        this.text = text;
    }

    /// `"…," said Reyes`, also a signature: `"…" — Ana Reyes`.
    Optional<Attribution> behind(int i) {
        List<Span> sentences = text.sentencesIn(text.gapBehind(i));
        if (sentences.isEmpty()) {
            return signature(i);
        }
        Clause gap = text.clause(text.gapBehind(i));
        if (gap.signature().isPresent()) {
            return gap.signature();
        }
        return goesOn(i, sentences.getFirst())
                ? text.clause(sentences.getFirst()).behind()
                : Optional.empty();
    }

    /// `Reyes said: "…"`, also at the end of the line above.
    Optional<Attribution> before(int i) {
        Span gap = text.gapBefore(i);
        int line = text.stretch(i).line();
        if (text.startsLine(i) && text.hasLine(line - 1)) {
            Span above = text.line(line - 1);
            gap = text.in(above).endsWith(":") ? above : gap;
        }
        List<Span> sentences = text.sentencesIn(gap);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String sentence = text.in(sentences.getLast());
        char last = sentence.charAt(sentence.length() - 1);
        if (QuotedText.ENDS_OF_SENTENCE.indexOf(last) >= 0 || QuotedText.isMark(last)) {
            return Optional.empty();
        }
        Clause clause = text.clause(sentences.getLast());
        Optional<Attribution> said = clause.before();
        return said.isEmpty() && last == ':' ? clause.label() : said;
    }

    /// Whether the sentence that the stretch began goes on behind it.
    private boolean goesOn(int i, Span sentence) {
        String content = text.content(i);
        String gap = text.in(text.gapBehind(i)).strip();
        char next = gap.charAt(0);
        boolean linked =
                QuotedText.endsWithStop(content)
                        || ",،—".indexOf(next) >= 0
                        || text.clause(sentence).startsInArabic();
        if (next == '.' || !linked) {
            return false;
        }
        char last = content.isEmpty() ? ' ' : content.charAt(content.length() - 1);
        boolean leadsOn = gap.endsWith(",") || gap.endsWith(":");
        boolean stopped = last == '.' || (leadsOn && (last == '?' || last == '!'));
        return !stopped
                || !Character.isUpperCase(next)
                || text.clause(sentence).isAttributionOnly();
    }

    /// A name behind a dash on the next line.
    private Optional<Attribution> signature(int i) {
        int next = text.stretch(i).line() + 1;
        return text.hasLine(next) ? text.clause(text.line(next)).signature() : Optional.empty();
    }
}
