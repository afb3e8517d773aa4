package daily8.enrich.quotes;

import daily8.base.text.Span;
import java.util.Optional;

/// What someone is quoted with, from its first mark to its last; `open` where nothing closed it.
record Speech(Span span, int line, Optional<Attribution> attribution, boolean open) {}
