package daily8.enrich;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.Embedding;
import java.util.List;
import java.util.Optional;

/// Asks the model what a text means: none where it does not know the language, or has no answer.
final class MeaningReader {
    private final Embedder embedder;

    MeaningReader(Embedder embedder) {
        this.embedder = embedder;
    }

    Optional<Meaning> read(ReadText text, List<Candidate> candidates) {
        if (!embedder.languages().contains(text.language())) {
            return Optional.empty();
        }
        try {
            List<Embedding> sentences =
                    candidates.stream()
                            .map(candidate -> embedder.embed(candidate.in(text)))
                            .toList();
            return Optional.of(
                    new Meaning(ArticleVectors.of(embedder, text.title(), text.text()), sentences));
        } catch (EmbedderException e) {
            return Optional.empty();
        }
    }
}
