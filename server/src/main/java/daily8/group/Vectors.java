package daily8.group;

import daily8.ai.Embedding;

/// What the title means, and what title and lead mean together.
public record Vectors(Embedding title, Embedding text) {}
