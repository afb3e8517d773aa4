package daily8.enrich;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.base.text.LanguageGuess;
import daily8.base.text.Languages;
import daily8.model.Enrichment;
import daily8.model.Section;
import java.util.List;
import java.util.Optional;

/// Finds out about an article what Daily8 shows and groups by.
///
/// Computed: key points and the vectors of title and lead. Thread-safe; keeps no state.
public final class Enricher {
    /// Key points of an article where nobody asks for another number.
    public static final int KEY_POINTS = 3;

    private final Embedder embedder;
    private final KeyPoints keyPoints;

    public Enricher(Embedder embedder) {
        this(embedder, KEY_POINTS);
    }

    public Enricher(Embedder embedder, int keyPoints) {
        this.embedder = embedder;
        this.keyPoints = new KeyPoints(keyPoints);
    }

    public Enriched enrich(ArticleText article) {
        LanguageGuess language =
                Languages.of(article.language(), article.title() + "\n" + article.text());
        ReadText text = ReadText.of(article.title(), article.text(), language.language());
        return new Enriched(
                new Enrichment(
                        text.language(),
                        language.confidence(),
                        List.of(),
                        keyPoints.of(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        Section.OTHER),
                vectors(text));
    }

    private Optional<ArticleVectors> vectors(ReadText text) {
        if (!embedder.languages().contains(text.language())) {
            return Optional.empty();
        }
        String both = text.text().isBlank() ? text.title() : text.title() + ". " + text.text();
        try {
            return Optional.of(
                    new ArticleVectors(embedder.embed(text.title()), embedder.embed(both)));
        } catch (EmbedderException e) {
            return Optional.empty();
        }
    }
}
