package daily8.model;

/// An article and what was found out about it. `text` is what the positions of the enrichment count
/// in: the article's paragraphs, separated by one empty line.
public record EnrichedArticle(Article article, String text, Enrichment enrichment) {}
