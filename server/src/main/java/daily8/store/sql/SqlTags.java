package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.store.ArticleQuery.Before;
import daily8.store.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Hashtags in tables.
record SqlTags(Readers readers) implements Tags {
    /// What stands beside a tag is told by this many of its newest articles.
    private static final int LOOKED_AT = 500;

    /// Tags of the day that are compared with the week before.
    private static final int CANDIDATES = 100;

    /// Fewer articles make no trend.
    private static final int LEAST = 2;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int WEEK = 7;

    static final String NEWEST =
            """
            SELECT a.id FROM article_tag t JOIN article a ON a.number = t.article
            WHERE t.tag = ? AND t.language = ? AND t.published_at <= ?
                AND (t.published_at < ? OR a.id < ?)
            ORDER BY t.published_at DESC, a.id DESC LIMIT ?
            """;

    static final String BESIDE =
            """
            SELECT e.tags
            FROM (SELECT article FROM article_tag WHERE tag = ? AND language = ?
                ORDER BY published_at DESC, article DESC LIMIT ?) n
            JOIN enrichment e ON e.article = n.article
            """;

    static final String TODAY =
            """
            SELECT e.tags FROM article a JOIN enrichment e ON e.article = a.number
            WHERE a.language = ? AND a.published_at >= ?
            """;

    @Override
    public Optional<Tag> find(String key) {
        return readers.read(sql -> TagRows.find(sql, TagRows.id(key)));
    }

    @Override
    public List<Tag> of(ArticleId article) {
        return readers.read(sql ->
                TagRows.of(sql, Row.key(article)).stream()
                        .flatMap(tag -> TagRows.find(sql, tag).stream())
                        .toList());
    }

    @Override
    public List<ArticleId> articles(
            String key, String language, Optional<Before> before, int limit) {
        long last = before.map(at -> at.publishedAt().toEpochMilli()).orElse(Long.MAX_VALUE);
        byte[] id = before.map(at -> Row.key(at.id())).orElse(new byte[0]);
        return readers.read(sql ->
                sql.all(
                        NEWEST,
                        row -> row.articleId(1),
                        TagRows.id(key),
                        language,
                        last,
                        last,
                        id,
                        limit));
    }

    @Override
    public long count(String key, String language) {
        return readers.read(sql ->
                sql.number(
                        "SELECT count(*) FROM article_tag WHERE tag = ? AND language = ?",
                        TagRows.id(key),
                        language));
    }

    @Override
    public List<Day> days(String key, String language, Instant since, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        readers.read(sql ->
                        sql.all(
                                """
                                SELECT published_at FROM article_tag
                                WHERE tag = ? AND language = ? AND published_at >= ?
                                """,
                                row -> row.time(1),
                                TagRows.id(key),
                                language,
                                since.toEpochMilli()))
                .forEach(time -> days.merge(LocalDate.ofInstant(time, zone), 1L, Long::sum));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    @Override
    public List<Count> neighbours(String key, String language, int limit) {
        long id = TagRows.id(key);
        return readers.read(sql -> {
            Map<Long, Long> beside = counted(sql, BESIDE, id, language, LOOKED_AT);
            beside.remove(id);
            return most(sql, beside, 1, limit).stream()
                    .map(tag -> new Count(tag.tag, tag.articles))
                    .toList();
        });
    }

    private record Counted(long id, Tag tag, long articles) {}

    /// How many of the enrichments that the query finds have which tag.
    private static Map<Long, Long> counted(Sql sql, String query, Object... values) {
        Map<Long, Long> counts = new HashMap<>();
        sql.all(query, row -> TagRows.ids(row.bytes(1)), values)
                .forEach(tags -> tags.forEach(tag -> counts.merge(tag, 1L, Long::sum)));
        return counts;
    }

    /// The tags with the highest counts, as many as `limit`; names are looked up for those that can
    /// be among them only.
    private static List<Counted> most(Sql sql, Map<Long, Long> counts, long least, int limit) {
        long last =
                counts.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .skip(limit - 1L)
                        .findFirst()
                        .orElse(least);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= Math.max(last, least))
                .flatMap(count ->
                        TagRows.find(sql, count.getKey()).stream()
                                .map(tag -> new Counted(count.getKey(), tag, count.getValue())))
                .sorted(
                        Comparator.comparingLong(Counted::articles)
                                .reversed()
                                .thenComparing(count -> count.tag.name()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Trend> trending(String language, Instant now, int limit) {
        long dayAgo = now.minus(DAY).toEpochMilli();
        long weekBefore = now.minus(DAY.multipliedBy(WEEK + 1L)).toEpochMilli();
        return readers.read(sql -> {
            Map<Long, Long> today = counted(sql, TODAY, language, dayAgo);
            return most(sql, today, LEAST, CANDIDATES).stream()
                    .map(tag ->
                            new Trend(
                                    tag.tag,
                                    tag.articles,
                                    (double) before(sql, tag.id, language, weekBefore, dayAgo)
                                            / WEEK))
                    .filter(trend -> trend.today() > trend.usual())
                    .sorted(
                            Comparator.comparingDouble(SqlTags::surprise)
                                    .reversed()
                                    .thenComparing(trend -> trend.tag().key()))
                    .limit(limit)
                    .toList();
        });
    }

    private static long before(Sql sql, long tag, String language, long from, long to) {
        return sql.number(
                """
                SELECT count(*) FROM article_tag
                WHERE tag = ? AND language = ? AND published_at >= ? AND published_at < ?
                """,
                tag,
                language,
                from,
                to);
    }

    /// How far today lies above what is usual, in standard deviations of a Poisson count; one
    /// article a day is granted to tags that were never seen.
    private static double surprise(Trend trend) {
        return (trend.today() - trend.usual()) / Math.sqrt(trend.usual() + 1);
    }
}
