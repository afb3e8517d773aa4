package daily8.ai;

import java.util.Set;

/// Where there is no model: knows no language, answers nothing.
public final class NoEmbedder implements Embedder {
    @Override
    public String fingerprint() {
        return "none";
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public Embedding embed(String text) {
        throw new EmbedderException(EmbedderException.Reason.ABSENT, "there is no model");
    }
}
