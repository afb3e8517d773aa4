package daily8.pipeline;

import daily8.ai.ArticleVectors;
import daily8.index.Meaning;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what articles mean, as the index takes it: of those that were read by a model.
/// Thread-safe.
final class Meanings {
    private final Enrichments enrichments;

    Meanings(Enrichments enrichments) {
        this.enrichments = enrichments;
    }

    Map<ArticleId, Meaning> of(List<Article> articles) {
        Map<ArticleId, Meaning> meanings = new HashMap<>();
        List<ArticleId> ids = articles.stream().map(Article::id).toList();
        for (KeptEnrichment found : enrichments.findAll(ids)) {
            found.vectors()
                    .map(ArticleVectors::text)
                    .map(text -> new Meaning(found.fingerprint(), text.components()))
                    .ifPresent(meaning -> meanings.put(found.article(), meaning));
        }
        return meanings;
    }
}
