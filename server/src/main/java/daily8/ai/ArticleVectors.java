package daily8.ai;

/// What the title means, and what title and lead mean together.
public record ArticleVectors(Embedding title, Embedding text) {
    /// Read the same way everywhere: only such vectors can be compared. `text` may be empty.
    ///
    /// @throws EmbedderException where there is no answer
    public static ArticleVectors of(Embedder embedder, String title, String text) {
        String both = text.isBlank() ? title : title + ". " + text;
        return new ArticleVectors(embedder.embed(title), embedder.embed(both));
    }
}
