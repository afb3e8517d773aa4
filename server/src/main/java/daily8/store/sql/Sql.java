package daily8.store.sql;

import daily8.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection, spoken to in SQL: values in, rows out, statements prepared once and kept.
/// Refusals of the database become [StoreException]s. For one thread at a time.
final class Sql implements AutoCloseable {
    /// Turns the current row into a value.
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;
    private final Packing packing;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// `packing` is how texts in columns are kept.
    Sql(Connection connection, Dialect dialect, Packing packing) {
        this.connection = connection;
        this.dialect = dialect;
        this.packing = packing;
    }

    /// For what reads and writes no packed texts.
    Sql(Connection connection, Dialect dialect) {
        this(connection, dialect, new Packing(List::of));
    }

    Packing packing() {
        return packing;
    }

    <T> List<T> all(String query, Reader<T> reader, Object... values) {
        try (ResultSet rows = bound(query, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(rows, packing);
            while (rows.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw refused(query, e);
        }
    }

    <T> Optional<T> one(String query, Reader<T> reader, Object... values) {
        try (ResultSet rows = bound(query, values).executeQuery()) {
            return rows.next()
                    ? Optional.of(reader.read(new Row(rows, packing)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw refused(query, e);
        }
    }

    boolean exists(String query, Object... values) {
        return one(query, row -> true, values).isPresent();
    }

    long number(String query, Object... values) {
        return one(query, row -> row.number(1), values).orElse(0L);
    }

    /// Changes rows; returns how many.
    int run(String statement, Object... values) {
        try {
            return bound(statement, values).executeUpdate();
        } catch (SQLException e) {
            throw refused(statement, e);
        }
    }

    /// For what the database does while it reads the statement, not when it runs it: nothing is
    /// kept prepared.
    void set(String statement) {
        try (Statement once = connection.createStatement()) {
            once.execute(statement);
        } catch (SQLException e) {
            throw dialect.refusal(e);
        }
    }

    /// A statement that failed is not used again: drivers leave it closed.
    private StoreException refused(String text, SQLException e) {
        PreparedStatement failed = prepared.remove(text);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
        }
        return dialect.refusal(e);
    }

    private PreparedStatement bound(String text, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, Object value)
            throws SQLException {
        switch (value) {
            case String text -> statement.setString(place, text);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case Boolean flag -> statement.setBoolean(place, flag);
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw dialect.refusal(e);
        }
    }
}
