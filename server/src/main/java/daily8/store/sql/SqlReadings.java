package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.store.ArticleQuery;
import daily8.store.Follows.Follow;
import daily8.store.Readings;
import daily8.store.sql.Writer.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Readings in tables: of texts, so that copies are read with the text they repeat, and of stories.
record SqlReadings(Writer writer, Readers readers) implements Readings {
    private static final Comparator<Arrival> NEWEST_FIRST =
            Comparator.comparing(Arrival::publishedAt).thenComparing(Arrival::article).reversed();

    private static final String PREFIX = "[0-9a-f]{8,32}";

    /// The text of an article.
    private static final String TEXT_OF =
            "coalesce((SELECT CASE WHEN length(copy_of) = 16 THEN copy_of END FROM story_article WHERE article = "
                    + ArticleRows.NUMBER
                    + "), ?)";

    @Override
    public void read(AccountId account, ArticleId article, Instant at) {
        byte[] id = Row.key(article);
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "INSERT INTO read_text (account, text, article, read_at) SELECT ?, "
                                        + TEXT_OF
                                        + ", ?, ? WHERE true ON CONFLICT (account, text)"
                                        + " DO UPDATE SET article = excluded.article, read_at = excluded.read_at",
                                AccountRows.key(account),
                                id,
                                id,
                                id,
                                at.toEpochMilli()));
    }

    @Override
    public void readStory(AccountId account, StoryId story, Instant at) {
        writer.write(Lane.PEOPLE, sql -> readStory(sql, account, Row.key(story.first()), at));
    }

    private static int readStory(Sql sql, AccountId account, byte[] story, Instant at) {
        return sql.run(
                """
                INSERT INTO read_story (account, story, read_at) VALUES (?, ?, ?)
                ON CONFLICT (account, story) DO UPDATE SET read_at =
                    CASE WHEN excluded.read_at > read_story.read_at THEN excluded.read_at
                        ELSE read_story.read_at END
                """,
                AccountRows.key(account),
                story,
                at.toEpochMilli());
    }

    @Override
    public void unread(AccountId account, ArticleId article) {
        byte[] id = Row.key(article);
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "DELETE FROM read_text WHERE account = ? AND text = " + TEXT_OF,
                                AccountRows.key(account),
                                id,
                                id));
    }

    @Override
    public void unreadStory(AccountId account, StoryId story) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "DELETE FROM read_story WHERE account = ? AND story = ?",
                                AccountRows.key(account),
                                Row.key(story.first())));
    }

    @Override
    public Map<StoryId, Instant> stories(AccountId account, int limit) {
        Map<StoryId, Instant> read = new LinkedHashMap<>();
        readers.read(sql ->
                        sql.all(
                                "SELECT story, read_at FROM read_story WHERE account = ? ORDER BY read_at DESC LIMIT ?",
                                row -> Map.entry(new StoryId(row.articleId(1)), row.time(2)),
                                AccountRows.key(account),
                                limit))
                .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
        return read;
    }

    @Override
    public void merge(AccountId account, Map<String, Instant> byPrefix) {
        writer.write(
                Lane.PEOPLE,
                sql -> {
                    byPrefix.forEach((digits, at) -> {
                        if (digits.matches(PREFIX)) {
                            sql.one(
                                            "SELECT id FROM story WHERE id >= ? AND id <= ? LIMIT 1",
                                            row -> row.bytes(1),
                                            ArrivalRows.prefixed(digits, '0'),
                                            ArrivalRows.prefixed(digits, 'f'))
                                    .ifPresent(story -> readStory(sql, account, story, at));
                        }
                    });
                    return byPrefix.size();
                });
    }

    @Override
    public Set<ArticleId> among(AccountId account, Collection<ArticleId> articles) {
        byte[] key = AccountRows.key(account);
        Set<ArticleId> read = new HashSet<>();
        readers.read(sql -> {
            for (ArticleId article : articles) {
                byte[] id = Row.key(article);
                if (sql.exists(
                        "SELECT 1 FROM read_text WHERE account = ? AND text = " + TEXT_OF,
                        key,
                        id,
                        id)) {
                    read.add(article);
                }
            }
            return read;
        });
        return read;
    }

    @Override
    public List<Opened> history(AccountId account, Optional<Instant> before, int limit) {
        return readers.read(sql ->
                sql.all(
                        "SELECT article, read_at FROM read_text WHERE account = ? AND read_at < ? ORDER BY read_at DESC LIMIT ?",
                        row -> new Opened(row.articleId(1), row.time(2)),
                        AccountRows.key(account),
                        before.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE),
                        limit));
    }

    @Override
    public void forgetHistory(AccountId account) {
        byte[] key = AccountRows.key(account);
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run("DELETE FROM read_text WHERE account = ?", key)
                                + sql.run("DELETE FROM read_story WHERE account = ?", key));
    }

    @Override
    public List<Arrival> arrivals(
            AccountId account,
            List<Follow> follows,
            boolean unreadOnly,
            Optional<ArticleQuery.Before> before,
            int limit) {
        byte[] key = AccountRows.key(account);
        List<Arrival> all = new ArrayList<>();
        readers.read(sql -> {
            for (Follow follow : follows) {
                all.addAll(ArrivalRows.newest(sql, key, follow, unreadOnly, before, limit));
            }
            return all;
        });
        Set<ArticleId> texts = new HashSet<>();
        return all.stream()
                .sorted(NEWEST_FIRST)
                .filter(arrival -> texts.add(arrival.text()))
                .limit(limit)
                .toList();
    }

    @Override
    public long unread(AccountId account, Follow follow, Instant since, int limit) {
        return readers.read(
                sql -> ArrivalRows.unread(sql, AccountRows.key(account), follow, since, limit));
    }

    @Override
    public Choices choices(AccountId account) {
        return readers.read(sql ->
                        sql.one(
                                "SELECT whole_story, sections, country FROM reader_choice WHERE account = ?",
                                row -> new Choices(row.flag(1), words(row.text(2)), row.text(3)),
                                AccountRows.key(account)))
                .orElse(Choices.NONE);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    @Override
    public void choose(AccountId account, Choices choices) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO reader_choice (account, whole_story, sections, country)
                                VALUES (?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET
                                    whole_story = excluded.whole_story, sections = excluded.sections,
                                    country = excluded.country
                                """,
                                AccountRows.key(account),
                                choices.wholeStory(),
                                String.join(" ", choices.sections()),
                                choices.country()));
    }
}
