package daily8.reading;

import daily8.model.Article;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.model.Teaser;
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

    List<Card> of(List<Teaser> teasers) {
        return teasers.stream().map(this::of).toList();
    }

    Card of(Teaser teaser) {
        return Card.of(teaser, source(teaser));
    }

    Card of(Article article) {
        return of(Teaser.of(article));
    }

    Source source(Article article) {
        return source(Teaser.of(article));
    }

    Source source(Teaser teaser) {
        return known.computeIfAbsent(
                teaser.source(), id -> sources.find(id).orElseGet(() -> unknown(teaser)));
    }

    /// The source was removed between two reads: its articles show no more than a link.
    private static Source unknown(Teaser teaser) {
        URI home = teaser.url().resolve("/");
        return new Source(
                teaser.source(),
                teaser.source().name(),
                home,
                teaser.language(),
                "",
                teaser.section(),
                RightsPolicy.LINK,
                Optional.empty(),
                false);
    }
}
