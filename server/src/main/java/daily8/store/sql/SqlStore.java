package daily8.store.sql;

import daily8.store.Articles;
import daily8.store.Comments;
import daily8.store.Corrections;
import daily8.store.Counts;
import daily8.store.Editions;
import daily8.store.Enrichments;
import daily8.store.Feeds;
import daily8.store.Moderation;
import daily8.store.Outbox;
import daily8.store.PageQueue;
import daily8.store.People;
import daily8.store.SiteState;
import daily8.store.Sources;
import daily8.store.Statistics;
import daily8.store.Store;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import daily8.store.Stories;
import daily8.store.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// Everything that is kept, in one database: one writer, a few readers. Thread-safe.
public final class SqlStore implements Store {
    private final Dialect dialect;
    private final Erasures erasures;
    private final Writer writer;
    private final Readers readers;
    private final Dictionaries dictionaries;
    private final TeaserRows teasers = new TeaserRows();

    private SqlStore(Dialect dialect, Erasures erasures) throws SQLException {
        this.dialect = dialect;
        this.erasures = erasures;
        Packing packing = new Packing(() -> dictionaries(dialect));
        this.writer = new Writer(new Sql(dialect.openWriter(), dialect, packing), dialect);
        this.readers = new Readers(dialect, packing);
        this.dictionaries = new Dictionaries(packing, writer, readers);
    }

    /// On a connection of its own: who asks may be in the middle of a question.
    private static List<Dictionary> dictionaries(Dialect dialect) {
        try (Sql sql = new Sql(dialect.openReader(), dialect)) {
            return Dictionaries.all(sql);
        } catch (SQLException e) {
            throw dialect.refusal(e);
        }
    }

    /// Opens `daily8.db` in the data folder, made where there is none.
    public static SqlStore open(Path data) {
        return in(new Sqlite(data.resolve("daily8.db")), data);
    }

    /// In this database; what else there is to keep is in the folder.
    static SqlStore in(Dialect dialect, Path data) {
        try {
            Files.createDirectories(data);
            dialect.migrate();
            SqlStore store = new SqlStore(dialect, Erasures.in(data));
            SqlAccounts.eraseAgain(store.writer, store.erasures);
            return store;
        } catch (SQLException e) {
            throw dialect.refusal(e);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.FAILED, "no data folder at " + data + ": " + e.getMessage(), e);
        }
    }

    /// For tests that make the database refuse.
    Writer writer() {
        return writer;
    }

    @Override
    public Sources sources() {
        return new SqlSources(writer, readers);
    }

    @Override
    public Feeds feeds() {
        return new SqlFeeds(writer, readers);
    }

    @Override
    public Articles articles() {
        return new SqlArticles(writer, readers, dictionaries, teasers);
    }

    @Override
    public PageQueue pages() {
        return new SqlPageQueue(writer, readers);
    }

    @Override
    public Outbox outbox() {
        return new SqlOutbox(readers);
    }

    @Override
    public Enrichments enrichments() {
        return new SqlEnrichments(writer, readers);
    }

    @Override
    public Tags tags() {
        return new SqlTags(readers);
    }

    @Override
    public Stories stories() {
        return new SqlStories(writer, readers);
    }

    @Override
    public Editions editions() {
        return new SqlEditions(writer, readers);
    }

    @Override
    public Corrections corrections() {
        return new SqlCorrections(writer, readers);
    }

    @Override
    public People people() {
        return new SqlPeople(writer, readers, erasures);
    }

    @Override
    public Comments comments() {
        return new SqlComments(writer, readers);
    }

    @Override
    public Moderation moderation() {
        return new SqlModeration(writer, readers);
    }

    @Override
    public SiteState state() {
        return new SqlSiteState(writer, readers);
    }

    @Override
    public Statistics statistics() {
        return new SqlStatistics(readers);
    }

    @Override
    public Counts counts() {
        return new SqlCounts(readers);
    }

    @Override
    public void shiftSchedule(Duration by) {
        long millis = by.toMillis();
        writer.write(
                Writer.Lane.MACHINES,
                sql -> {
                    sql.run("UPDATE unread SET next_at = next_at + ? WHERE next_at > 0", millis);
                    for (String table : List.of("feed", "page")) {
                        sql.run("UPDATE " + table + " SET next_at = next_at + ?", millis);
                        sql.run(
                                "UPDATE "
                                        + table
                                        + " SET lease_until = lease_until + ? WHERE lease_until >"
                                        + " 0",
                                millis);
                    }
                    return by;
                });
    }

    @Override
    public void backup(Path file) {
        dialect.copyTo(file);
    }

    @Override
    public List<String> check() {
        return readers.read(sql -> Check.run(sql, dialect));
    }

    @Override
    public void close() {
        readers.close();
        writer.close(); // last: it folds the log into the file
    }
}
