package daily8.enrich;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedding;
import java.util.List;

/// What an article means, and what each of its [Candidate]s does, in their order.
record Meaning(ArticleVectors article, List<Embedding> sentences) {
    Meaning {
        sentences = List.copyOf(sentences);
    }
}
