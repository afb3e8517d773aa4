package daily8.ai;

/// An embedder that holds memory of its own until it is closed; nobody may be asking it then.
public interface LoadedModel extends Embedder, AutoCloseable {
    @Override
    void close();
}
