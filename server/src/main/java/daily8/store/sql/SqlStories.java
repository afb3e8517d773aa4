package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.store.Regrouping;
import daily8.store.Stories;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stories in tables.
record SqlStories(Writer writer, Readers readers) implements Stories {
    private static final String MEMBERS =
            """
            SELECT a.id, a.source, a.title, a.section, a.published_at, a.first_seen_at, m.copy_of
            FROM story_article m JOIN article a ON a.number = m.article
            WHERE m.story = ? ORDER BY a.published_at, a.id
            """;

    static final String NEWEST =
            """
            SELECT id, language FROM story WHERE language = ? AND newest_at >= ?
            ORDER BY newest_at DESC, id DESC LIMIT ?
            """;

    static final String PLACED_SINCE =
            """
            SELECT a.id, m.story, m.copy_of, m.revision
            FROM article a JOIN story_article m ON m.article = a.number
            WHERE a.published_at >= ? ORDER BY a.published_at, a.id
            """;

    @Override
    public Optional<Story> find(StoryId id) {
        return readers.read(sql -> find(sql, id).or(() -> redirected(sql, id)));
    }

    private static Optional<Story> redirected(Sql sql, StoryId id) {
        return sql.one(
                        "SELECT story FROM story_redirect WHERE id = ?",
                        row -> new StoryId(row.articleId(1)),
                        Row.key(id.first()))
                .flatMap(story -> find(sql, story));
    }

    private static Optional<Story> find(Sql sql, StoryId id) {
        return sql.one(
                        "SELECT id, language FROM story WHERE id = ?",
                        Head::read,
                        Row.key(id.first()))
                .map(head -> head.whole(sql));
    }

    private record Head(StoryId id, String language) {
        static Head read(Row row) throws SQLException {
            return new Head(new StoryId(row.articleId(1)), row.text(2));
        }

        Story whole(Sql sql) {
            return new Story(
                    id, language, sql.all(MEMBERS, SqlStories::member, Row.key(id.first())));
        }
    }

    private static Story.Member member(Row row) throws SQLException {
        ArticleId id = row.articleId(1);
        return new Story.Member(
                id,
                new SourceId(row.text(2)),
                row.text(3),
                Section.valueOf(row.text(4)),
                row.time(5),
                row.time(6),
                row.articleIdIfAny(7).filter(original -> !original.equals(id)));
    }

    @Override
    public Optional<StoryId> of(ArticleId article) {
        return readers.read(sql -> of(sql, article));
    }

    private static Optional<StoryId> of(Sql sql, ArticleId article) {
        return StoryRows.of(sql, article)
                .or(() ->
                        ArticleRows.resolve(sql, article)
                                .filter(older -> !older.equals(article))
                                .flatMap(older -> StoryRows.of(sql, older)));
    }

    @Override
    public Map<ArticleId, StoryId> ofAll(Collection<ArticleId> articles) {
        return readers.read(sql -> {
            Map<ArticleId, StoryId> stories = new HashMap<>();
            articles.forEach(id -> of(sql, id).ifPresent(story -> stories.put(id, story)));
            return Map.copyOf(stories);
        });
    }

    @Override
    public List<Story> newest(String language, Instant since, int limit) {
        return readers.read(sql ->
                sql.all(NEWEST, Head::read, language, since.toEpochMilli(), limit).stream()
                        .map(head -> head.whole(sql))
                        .toList());
    }

    @Override
    public long count() {
        return readers.read(sql -> sql.number("SELECT count(*) FROM story"));
    }

    @Override
    public void apply(Regrouping regrouping) {
        writer.write(
                Lane.MACHINES,
                sql -> {
                    regrouping.steps().forEach(step -> StoryRows.apply(sql, step));
                    Positions.set(sql, Positions.GROUP, regrouping.position());
                    return regrouping;
                });
    }

    @Override
    public long position() {
        return readers.read(sql -> Positions.of(sql, Positions.GROUP));
    }

    @Override
    public Optional<Placed> placed(ArticleId article) {
        return readers.read(sql -> placed(sql, article));
    }

    static Optional<Placed> placed(Sql sql, ArticleId article) {
        return sql.one(
                """
                SELECT a.id, m.story, m.copy_of, m.revision
                FROM article a JOIN story_article m ON m.article = a.number WHERE a.id = ?
                """,
                SqlStories::placed,
                Row.key(article));
    }

    @Override
    public List<Placed> placedSince(Instant since) {
        return readers.read(sql -> sql.all(PLACED_SINCE, SqlStories::placed, since.toEpochMilli()));
    }

    private static Placed placed(Row row) throws SQLException {
        ArticleId article = row.articleId(1);
        return new Placed(
                article,
                new StoryId(row.articleId(2)),
                row.articleIdIfAny(3).filter(original -> !original.equals(article)),
                row.count(4));
    }

    @Override
    public long backlog() {
        return readers.read(sql -> Positions.behind(sql, Positions.GROUP));
    }
}
