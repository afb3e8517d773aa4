package daily8.enrich.numbers;

import java.math.BigDecimal;

/// A number as the text has it: tokens `from` to `to`, its scale and the sign of its unit included.
/// `unit` is empty where only the words behind it can tell.
record Amount(BigDecimal value, String unit, int from, int to) {}
