package daily8.store.sql;

import daily8.store.F20IdentityContract;
import daily8.store.FeedsContract;
import daily8.store.PageQueueContract;
import daily8.store.Store;
import daily8.store.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SqlStoreTest implements StoreContract, FeedsContract, PageQueueContract, F20IdentityContract {
    @TempDir private Path data;
    private Store store;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }
}
