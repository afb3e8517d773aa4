package daily8.store.sql;

import daily8.store.CommentsContract;
import daily8.store.EditionsContract;
import daily8.store.EnrichmentsContract;
import daily8.store.F20IdentityContract;
import daily8.store.FeedsContract;
import daily8.store.MailContract;
import daily8.store.MyFeedsContract;
import daily8.store.PageQueueContract;
import daily8.store.PeopleContract;
import daily8.store.Store;
import daily8.store.StoreContract;
import daily8.store.StoriesContract;
import daily8.store.TagsContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SqlStoreTest
        implements StoreContract,
                FeedsContract,
                PageQueueContract,
                F20IdentityContract,
                EnrichmentsContract,
                TagsContract,
                StoriesContract,
                EditionsContract,
                CommentsContract,
                PeopleContract,
                MyFeedsContract,
                MailContract {
    /// Copied for every test: making the tables takes longer than most of them.
    @TempDir private static Path empty;

    @TempDir private Path data;
    private Store store;

    @BeforeAll
    static void makeTables() {
        SqlStore.open(empty).close();
    }

    @BeforeEach
    void open() throws IOException {
        Files.copy(empty.resolve("daily8.db"), data.resolve("daily8.db"));
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
