package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Teaser;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.Visit;
import daily8.store.VisitOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles in tables: the newest revision in `article`, those before in `earlier_revision`.
record SqlArticles(Writer writer, Readers readers, Dictionaries dictionaries, TeaserRows teasers)
        implements Articles {
    @Override
    public VisitOutcome record(Visit visit) {
        PreparedVisit prepared = PreparedVisit.of(visit, readers, dictionaries);
        return writer.write(Writer.Lane.MACHINES, prepared::save);
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return readers.read(sql -> find(sql, id));
    }

    private static Optional<Article> find(Sql sql, ArticleId id) {
        return ArticleRows.resolved(sql, id, one -> ArticleRows.find(sql, one));
    }

    @Override
    public List<Article> findAll(List<ArticleId> ids) {
        return readers.read(sql -> ids.stream().flatMap(id -> find(sql, id).stream()).toList());
    }

    @Override
    public Optional<ArticleId> findByUrl(CanonicalUrl url) {
        return readers.read(sql -> ArticleRows.resolve(sql, ArticleId.of(url)));
    }

    @Override
    public List<Article> newest(ArticleQuery query) {
        NewestQuery newest = NewestQuery.of(query);
        return readers.read(sql ->
                sql.all(
                        newest.text(ArticleRows.COLUMNS),
                        ArticleRows::read,
                        newest.values().toArray()));
    }

    @Override
    public List<Teaser> newestTeasers(ArticleQuery query) {
        return readers.read(sql -> teasers.newest(sql, NewestQuery.of(query)));
    }

    @Override
    public List<Teaser> teasers(List<ArticleId> ids) {
        return readers.read(
                sql -> ids.stream().flatMap(id -> teasers.find(sql, id).stream()).toList());
    }

    /// The conditions of a query in SQL and the values for its question marks.
    record NewestQuery(String where, List<Object> values) {
        static NewestQuery of(ArticleQuery query) {
            List<String> conditions = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            query.language()
                    .ifPresent(language -> {
                        conditions.add("language = ?");
                        values.add(language);
                    });
            query.section()
                    .ifPresent(section -> {
                        conditions.add("section = ?");
                        values.add(section.name());
                    });
            query.source()
                    .ifPresent(source -> {
                        conditions.add("source = ?");
                        values.add(source.name());
                    });
            query.before()
                    .ifPresent(before -> {
                        conditions.add("(published_at, id) < (?, ?)");
                        values.add(before.publishedAt().toEpochMilli());
                        values.add(Row.key(before.id()));
                    });
            values.add(query.limit());
            String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
            return new NewestQuery(where, values);
        }

        /// The query for some columns of the articles, which it calls `a`.
        String text(String columns) {
            return "SELECT "
                    + columns
                    + " FROM article a"
                    + where
                    + " ORDER BY published_at DESC, id DESC LIMIT ?";
        }
    }

    @Override
    public List<Article> revisions(ArticleId id) {
        return readers.read(sql ->
                ArticleRows.resolve(sql, id).map(found -> revisions(sql, found)).orElse(List.of()));
    }

    private static List<Article> revisions(Sql sql, ArticleId id) {
        List<Article> all =
                sql.all(
                        """
                        SELECT a.id, a.source, a.feed, r.url, r.title, r.published_at,
                            a.first_seen_at, r.revised_at, r.revision, r.language, r.section, r.body
                        FROM earlier_revision r JOIN article a ON a.id = r.article
                        WHERE r.article = ? ORDER BY r.revision
                        """,
                        ArticleRows::read,
                        Row.key(id));
        ArticleRows.find(sql, id).ifPresent(all::add);
        return List.copyOf(all);
    }

    /// Leaps from language to language in the index that begins with it.
    static final String LANGUAGES =
            """
            WITH RECURSIVE found (language) AS (
                SELECT min(language) FROM article
                UNION ALL
                SELECT (SELECT min(language) FROM article WHERE language > found.language)
                FROM found WHERE found.language IS NOT NULL)
            SELECT language FROM found WHERE language IS NOT NULL
            """;

    @Override
    public List<String> languages() {
        return readers.read(sql -> sql.all(LANGUAGES, row -> row.text(1)));
    }

    @Override
    public long count() {
        return readers.read(sql -> sql.number("SELECT count(*) FROM article"));
    }
}
