package daily8.store.sql;

import daily8.model.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// The columns of the current row, counted from 1, in the types the records use.
record Row(ResultSet columns, Packing packing) {
    String text(int column) throws SQLException {
        return columns.getString(column);
    }

    long number(int column) throws SQLException {
        return columns.getLong(column);
    }

    int count(int column) throws SQLException {
        return columns.getInt(column);
    }

    boolean flag(int column) throws SQLException {
        return columns.getBoolean(column);
    }

    byte[] bytes(int column) throws SQLException {
        return columns.getBytes(column);
    }

    /// A text that was packed.
    byte[] unpacked(int column) throws SQLException {
        return packing.unpack(bytes(column));
    }

    ArticleId articleId(int column) throws SQLException {
        return new ArticleId(HexFormat.of().formatHex(columns.getBytes(column)));
    }

    /// An id that is empty where there is none.
    Optional<ArticleId> articleIdIfAny(int column) throws SQLException {
        byte[] id = columns.getBytes(column);
        return id.length == 0
                ? Optional.empty()
                : Optional.of(new ArticleId(HexFormat.of().formatHex(id)));
    }

    Instant time(int column) throws SQLException {
        return Instant.ofEpochMilli(columns.getLong(column));
    }

    /// A time that is 0 where there is none.
    Optional<Instant> timeIfAny(int column) throws SQLException {
        return Optional.of(time(column)).filter(time -> time.toEpochMilli() != 0);
    }

    /// How an id is kept: its 16 bytes.
    static byte[] key(ArticleId id) {
        return HexFormat.of().parseHex(id.hex());
    }

    static long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(0L);
    }
}
