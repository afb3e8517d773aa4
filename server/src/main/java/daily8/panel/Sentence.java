package daily8.panel;

import daily8.base.text.Span;
import java.util.Set;

/// A sentence of a report, and the stems of the words that carry it.
public record Sentence(Span place, Set<String> terms) {
    public Sentence {
        terms = Set.copyOf(terms);
    }
}
