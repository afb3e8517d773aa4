package daily8.store;

import daily8.ai.ArticleVectors;
import daily8.model.ArticleId;
import daily8.model.Enrichment;
import java.util.Optional;

/// What is kept of understanding one revision of an article.
///
/// `language` is the article's from then on: what its text was found to be in, where that is sure,
/// else what it was. `fingerprint` names the model of the vectors; empty where there are none.
public record KeptEnrichment(
        ArticleId article,
        int revision,
        String language,
        Enrichment enrichment,
        String fingerprint,
        Optional<ArticleVectors> vectors) {}
