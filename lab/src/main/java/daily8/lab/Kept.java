package daily8.lab;

import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Digests;
import daily8.model.FeedId;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Looks into the database of a stopped server with plain SQL: what an experiment claims of it must
/// not pass through the code that is tried.
final class Kept implements AutoCloseable {
    private final Connection connection;

    Kept(Path data) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("daily8.db"));
    }

    long number(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String text(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// The largest tables and indexes and the bytes they take, the largest first.
    Map<String, Long> sizes(int most) throws SQLException {
        String sql =
                """
                SELECT name, sum(pgsize) AS bytes FROM dbstat
                GROUP BY name ORDER BY bytes DESC LIMIT ?
                """;
        Map<String, Long> sizes = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sizes.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return sizes;
    }

    /// How many revisions there are of the article that a feed shows under a guid, or that has this
    /// address; empty where there is no such article.
    Optional<Integer> revisions(String feed, String identity) throws SQLException {
        String byGuid =
                """
                SELECT a.revision FROM feed_item i JOIN article a ON a.number = i.article
                WHERE i.feed = ? AND i.guid = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(byGuid)) {
            statement.setLong(1, FeedId.of(CanonicalUrl.parse(feed).orElseThrow()).value());
            statement.setLong(2, ByteBuffer.wrap(Digests.sha256(identity)).getLong());
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return Optional.of(rows.getInt(1));
                }
            }
        }
        Optional<CanonicalUrl> address = CanonicalUrl.parse(identity);
        return address.isEmpty() ? Optional.empty() : revisions(ArticleId.of(address.get()));
    }

    private Optional<Integer> revisions(ArticleId id) throws SQLException {
        String byAddress =
                """
                SELECT revision FROM article WHERE id = ?1
                UNION ALL
                SELECT a.revision FROM alias l JOIN article a ON a.id = l.article WHERE l.id = ?1
                """;
        try (PreparedStatement statement = connection.prepareStatement(byAddress)) {
            statement.setBytes(1, HexFormat.of().parseHex(id.hex()));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
