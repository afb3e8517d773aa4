package daily8.panel;

import java.util.List;

/// A sentence that a language model wrote, and the quotations that bear it out, by their place in
/// the answer (from 1).
public record CheckedProse(String text, List<Integer> sources) {
    public CheckedProse {
        sources = List.copyOf(sources);
    }
}
