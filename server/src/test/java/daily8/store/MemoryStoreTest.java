package daily8.store;

import daily8.testing.MemoryStore;

class MemoryStoreTest
        implements StoreContract,
                FeedsContract,
                PageQueueContract,
                F20IdentityContract,
                EnrichmentsContract,
                TagsContract,
                StoriesContract,
                EditionsContract {
    private final Store store = new MemoryStore();

    @Override
    public Store store() {
        return store;
    }
}
