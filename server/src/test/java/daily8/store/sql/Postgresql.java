package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// PostgreSQL as tests ask it: what the statements of the store need that is not SQLite's.
record Postgresql(String url) implements Dialect {
    @Override
    public void migrate() throws SQLException {
        Migrations.run(this, url, "postgres", Migrations.Words.POSTGRESQL);
    }

    @Override
    public Connection openWriter() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    @Override
    public Connection openReader() throws SQLException {
        Connection connection = openWriter();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public void durability(Sql sql, boolean onDisk) {
        sql.set("SET synchronous_commit = " + (onDisk ? "on" : "off"));
    }

    @Override
    public String begin() {
        return "BEGIN";
    }

    @Override
    public void tidy(Sql sql) {
        // It does so by itself.
    }

    @Override
    public StoreException refusal(SQLException e) {
        boolean full = "53100".equals(e.getSQLState());
        return new StoreException(
                full ? Reason.DISK_FULL : Reason.FAILED, String.valueOf(e.getMessage()), e);
    }

    @Override
    public void copyTo(Path file) {
        throw new UnsupportedOperationException("pg_dump does");
    }

    @Override
    public List<String> check(Sql sql) {
        return List.of();
    }
}
