package daily8.panel;

import daily8.model.ArticleId;
import daily8.model.Enrichment;
import daily8.model.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article as the panel reads it: who told what, when. `text` is empty where its source allows
/// no more than a link; `copyOf` is the earlier report whose text it repeats.
public record Report(
        ArticleId id,
        SourceId source,
        String publisher,
        String title,
        String language,
        Instant publishedAt,
        Optional<ArticleId> copyOf,
        String text,
        List<Sentence> sentences,
        Enrichment enrichment) {
    public Report {
        sentences = List.copyOf(sentences);
    }

    /// True where somebody wrote this text for it.
    public boolean isIndependent() {
        return copyOf.isEmpty();
    }
}
