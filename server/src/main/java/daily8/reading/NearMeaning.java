package daily8.reading;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.index.ArticleIndex;
import daily8.index.Meaning;
import daily8.index.Near;
import daily8.index.SearchQuery;
import daily8.model.ArticleId;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// Finds articles that mean what was asked, in whatever words. Says nothing where no article comes
/// near, where exact words are wanted, where the model does not know the language, or where there
/// is none. Thread-safe.
public final class NearMeaning {
    /// Of our own questions to the sample edition, this finds eight of ten that have an answer and
    /// takes one of fifteen that have none for answered (docs/evaluation/search.md).
    static final double LEAST = 0.34;

    /// What is that much farther than the nearest is about something else (same evaluation).
    static final double BEHIND_NEAREST = 0.15;

    private static final int MOST = 30;

    /// A syllable means nothing.
    private static final int SHORTEST = 3;

    private final ArticleIndex index;
    private final Embedder embedder;

    public NearMeaning(ArticleIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// Nearest first.
    List<ArticleId> to(SearchQuery query) {
        String text = String.join(" ", query.words());
        if (!query.phrases().isEmpty() || text.length() < SHORTEST || !isKnown(text)) {
            return List.of();
        }
        try {
            Meaning wanted = new Meaning(embedder.fingerprint(), embedder.embed(text).components());
            List<Near> found = index.nearest(wanted, query, MOST);
            double best = found.isEmpty() ? 0 : found.getFirst().cosine();
            return found.stream()
                    .filter(near -> near.cosine() >= Math.max(LEAST, best - BEHIND_NEAREST))
                    .map(Near::article)
                    .toList();
        } catch (EmbedderException e) {
            return List.of(); // words still find
        }
    }

    /// The model's own languages are written in Latin letters; what a few words are in cannot be
    /// told better.
    private boolean isKnown(String text) {
        return embedder.languages().contains("en")
                && text.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }
}
