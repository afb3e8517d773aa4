package daily8.enrich;

import daily8.base.text.Span;
import daily8.base.text.Token;
import java.util.List;

/// A sentence of an article. Positions, of its tokens too, count UTF-16 units of the article's
/// text; `paragraph` counts from 0.
public record Sentence(int paragraph, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
