package daily8.store.sql;

import daily8.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Every difference between databases. One so far; PostgreSQL is the other that the migrations run
/// on, and in tests the statements about people.
interface Dialect {
    /// Brings the tables to the newest version.
    void migrate() throws SQLException;

    Connection openWriter() throws SQLException;

    Connection openReader() throws SQLException;

    /// Says how a transaction that begins next is to be committed: what people wrote is on the disk
    /// before they hear of it; what can be fetched again may wait.
    void durability(Sql sql, boolean onDisk);

    /// Begins the transaction of a writer that will not have to give way later.
    String begin();

    /// Run where the writer had nothing to do for a while: gives space back.
    void tidy(Sql sql);

    StoreException refusal(SQLException e);

    void copyTo(Path file);

    /// What the database itself finds wrong with its file.
    List<String> check(Sql sql);
}
