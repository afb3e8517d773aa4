package daily8.reading;

import daily8.model.Article;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.store.Sources;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes cards of articles, asking for each source once. For one answer; not thread-safe.
final class Cards {
    private final Sources sources;
    private final Map<SourceId, Source> known = new HashMap<>();

    Cards(Sources sources) {
        this.sources = sources;
    }

    List<Card> of(List<Article> articles) {
        return articles.stream().map(this::of).toList();
    }

    Card of(Article article) {
        return Card.of(article, source(article));
    }

    Source source(Article article) {
        return known.computeIfAbsent(
                article.source(), id -> sources.find(id).orElseGet(() -> unknown(article)));
    }

    /// The source was removed between two reads: its articles show no more than a link.
    private static Source unknown(Article article) {
        URI home = article.url().resolve("/");
        return new Source(
                article.source(),
                article.source().name(),
                home,
                article.language(),
                "",
                article.section(),
                RightsPolicy.LINK,
                Optional.empty(),
                false);
    }
}
