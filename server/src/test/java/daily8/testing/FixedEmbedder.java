package daily8.testing;

import daily8.ai.Embedder;
import daily8.ai.Embedding;
import java.util.Set;
import java.util.function.Function;

/// An embedder that answers as a test says, for English.
public record FixedEmbedder(Function<String, float[]> answers) implements Embedder {
    @Override
    public String fingerprint() {
        return "fixed";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Embedding embed(String text) {
        return Embedding.of(answers.apply(text));
    }
}
