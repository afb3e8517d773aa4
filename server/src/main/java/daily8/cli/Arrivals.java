package daily8.cli;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.group.Arrival;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// Lines of `stories` and `related` → articles to group. A line without `language` gets the one
/// that `languageOf` sees in its text.
final class Arrivals {
    private final Embedder embedder;
    private final UnaryOperator<String> languageOf;
    private final boolean timed;

    Arrivals(Embedder embedder, UnaryOperator<String> languageOf, boolean timed) {
        this.embedder = embedder;
        this.languageOf = languageOf;
        this.timed = timed;
    }

    Arrival read(JsonNode fields) {
        PipeLine line = new PipeLine(fields);
        String title = line.required("title");
        String text = line.text("text");
        return new Arrival(
                line.required("id"),
                line.text("publisher"),
                line.text("url"),
                title,
                text,
                timed ? LineTime.read(line.text("time")) : Optional.empty(),
                vectors(line.text("language"), title, text));
    }

    /// None where the model does not know the language, or has no answer: words decide then.
    private Optional<ArticleVectors> vectors(String stated, String title, String text) {
        String both = text.isBlank() ? title : title + ". " + text;
        String language = stated.isEmpty() ? languageOf.apply(both) : stated;
        if (!embedder.languages().contains(language)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArticleVectors.of(embedder, title, text));
        } catch (EmbedderException e) {
            return Optional.empty();
        }
    }
}
