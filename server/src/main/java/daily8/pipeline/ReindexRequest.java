package daily8.pipeline;

import daily8.store.SiteState;

/// Asks whoever keeps the index to make it again, across processes: the wish stands in the store
/// until it is fulfilled.
public final class ReindexRequest {
    private static final String KEY = "index.reindex-requested";

    private final SiteState state;

    public ReindexRequest(SiteState state) {
        this.state = state;
    }

    public void ask() {
        state.put(KEY, "true");
    }

    boolean isPending() {
        return state.get(KEY).orElse("").equals("true");
    }

    void done() {
        state.put(KEY, "false");
    }
}
