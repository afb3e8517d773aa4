package daily8.enrich;

import daily8.base.text.Span;
import daily8.model.KeyPoint;
import java.util.List;

/// The sentences that carry an article, in reading order.
final class KeyPoints {
    /// Shorter ones are headlines and remarks.
    private static final int LEAST_WORDS = 6;

    private final int most;

    KeyPoints(int most) {
        this.most = most;
    }

    List<KeyPoint> of(ReadText text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.tokens().size() >= LEAST_WORDS)
                .limit(most)
                .map(sentence -> point(text, sentence.span()))
                .toList();
    }

    private static KeyPoint point(ReadText text, Span span) {
        return new KeyPoint(span.in(text.text()), span.start(), span.end());
    }
}
