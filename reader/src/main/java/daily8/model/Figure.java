package daily8.model;

import java.math.BigDecimal;

/// A number of an article and what it counts: 12, `people`, `killed`. `unit` and `of` may be empty.
/// Positions count UTF-16 units of the article's text.
public record Figure(BigDecimal value, String unit, String of, int start, int end) {}
