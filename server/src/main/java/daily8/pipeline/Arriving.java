package daily8.pipeline;

import daily8.group.Arrival;
import daily8.model.Article;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.util.Optional;

/// An article, with what was found out about it, as grouping sees it. `model` is the one whose
/// vectors can be compared: others are left out.
public final class Arriving {
    private Arriving() {}

    /// With what the store knows of it.
    public static Arrival of(Store store, Article article) {
        return of(article, store.enrichments().find(article.id()), ModelWatch.model(store.state()));
    }

    static Arrival of(Article article, Optional<KeptEnrichment> found, String model) {
        return new Arrival(
                article.id().hex(),
                article.source().name(),
                article.url().toString(),
                article.title(),
                ReadableText.of(article),
                Optional.of(article.publishedAt()),
                found.filter(kept -> kept.fingerprint().equals(model))
                        .flatMap(KeptEnrichment::vectors));
    }
}
