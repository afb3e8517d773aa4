package daily8.store.sql;

import daily8.model.Edition;
import daily8.model.Edition.Entry;
import daily8.model.Edition.Reason;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.store.Editions;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Editions in tables; publishers and reasons in one column each, separated by spaces.
record SqlEditions(Writer writer, Readers readers) implements Editions {
    private static final String WITH_A_STORY =
            """
            EXISTS (SELECT 1 FROM edition_entry n
                WHERE n.language = e.language AND n.date = e.date)
            """;

    @Override
    public boolean save(Edition edition) {
        String language = edition.language();
        String date = edition.date().toString();
        return writer.write(
                Lane.MACHINES,
                sql -> {
                    if (find(sql, language, date).isPresent()) {
                        return false;
                    }
                    sql.run(
                            """
                            INSERT INTO edition (language, date, made_at) VALUES (?, ?, ?)
                            ON CONFLICT (language, date) DO UPDATE
                            SET made_at = excluded.made_at
                            """,
                            language,
                            date,
                            edition.madeAt().toEpochMilli());
                    for (int i = 0; i < edition.entries().size(); i++) {
                        insert(sql, language, date, i + 1, edition.entries().get(i));
                    }
                    return true;
                });
    }

    private static void insert(Sql sql, String language, String date, int place, Entry entry) {
        sql.run(
                """
                INSERT INTO edition_entry (language, date, place, story, lead, quoted, headline,
                    line, publishers, texts, reasons)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                language,
                date,
                place,
                Row.key(entry.story().first()),
                Row.key(entry.lead()),
                Row.key(entry.quoted()),
                entry.headline(),
                entry.line(),
                entry.publishers().stream().map(SourceId::name).collect(Collectors.joining(" ")),
                entry.texts(),
                entry.reasons().stream()
                        .map(reason -> reason.kind() + ":" + reason.amount())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<Edition> find(String language, LocalDate date) {
        return readers.read(sql -> find(sql, language, date.toString()));
    }

    private static Optional<Edition> find(Sql sql, String language, String date) {
        List<Entry> entries =
                sql.all(
                        """
                        SELECT story, lead, headline, line, quoted, publishers, texts, reasons
                        FROM edition_entry WHERE language = ? AND date = ? ORDER BY place
                        """,
                        SqlEditions::entry,
                        language,
                        date);
        return entries.isEmpty()
                ? Optional.empty()
                : sql.one(
                        "SELECT made_at FROM edition WHERE language = ? AND date = ?",
                        row -> new Edition(language, LocalDate.parse(date), row.time(1), entries),
                        language,
                        date);
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                new StoryId(row.articleId(1)),
                row.articleId(2),
                row.text(3),
                row.text(4),
                row.articleId(5),
                words(row.text(6)).stream().map(SourceId::new).toList(),
                row.count(7),
                words(row.text(8)).stream().map(SqlEditions::reason).toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static Reason reason(String text) {
        int colon = text.indexOf(':');
        return new Reason(
                Reason.Kind.valueOf(text.substring(0, colon)),
                Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public Optional<Edition> latest(String language) {
        return readers.read(sql ->
                sql.one(
                                "SELECT max(date) FROM edition e WHERE language = ? AND "
                                        + WITH_A_STORY,
                                row -> Optional.ofNullable(row.text(1)),
                                language)
                        .flatMap(date -> date)
                        .flatMap(date -> find(sql, language, date)));
    }

    @Override
    public List<LocalDate> dates(String language, int limit) {
        return readers.read(sql ->
                sql.all(
                        "SELECT date FROM edition e WHERE language = ? AND "
                                + WITH_A_STORY
                                + " ORDER BY date DESC LIMIT ?",
                        row -> LocalDate.parse(row.text(1)),
                        language,
                        limit));
    }

    /// An article was taken down: what an edition said of it goes too.
    static void remove(Sql sql, byte[] article) {
        sql.run("DELETE FROM edition_entry WHERE lead = ?", (Object) article);
        sql.run(
                "UPDATE edition_entry SET line = '', quoted = lead WHERE quoted = ?",
                (Object) article);
    }

    /// Two articles proved to be one.
    static void replace(Sql sql, byte[] older, byte[] younger) {
        sql.run("UPDATE edition_entry SET lead = ? WHERE lead = ?", older, younger);
        sql.run("UPDATE edition_entry SET quoted = ? WHERE quoted = ?", older, younger);
    }
}
