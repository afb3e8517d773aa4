package daily8.ai;

/// What the title means, and what title and lead mean together.
public record ArticleVectors(Embedding title, Embedding text) {}
