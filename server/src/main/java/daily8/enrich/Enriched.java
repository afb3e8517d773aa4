package daily8.enrich;

import daily8.ai.ArticleVectors;
import daily8.model.Enrichment;
import java.util.Optional;

/// What was found out about an article, and what it means: no vectors where the model does not know
/// its language or has no answer.
public record Enriched(Enrichment enrichment, Optional<ArticleVectors> vectors) {}
