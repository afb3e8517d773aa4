package daily8.enrich.quotes;

import daily8.base.text.Span;

/// The words that say who speaks: the word of saying, and its subject as the text has it, which may
/// be a pronoun; empty where it has none.
record Attribution(Span subject, Span cue) {}
