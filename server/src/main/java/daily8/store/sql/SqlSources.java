package daily8.store.sql;

import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.store.Sources;
import daily8.store.sql.Writer.Lane;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Publishers in a table.
record SqlSources(Writer writer, Readers readers) implements Sources {
    private static final String SELECT =
            "SELECT id, name, home, language, country, section, rights, icon, sample FROM source";

    @Override
    public void save(Source source) {
        saveAll(List.of(source));
    }

    @Override
    public void saveAll(List<Source> sources) {
        writer.write(
                Lane.PEOPLE, sql -> sources.stream().mapToInt(source -> save(sql, source)).sum());
    }

    private static int save(Sql sql, Source source) {
        return sql.run(
                """
                INSERT INTO source (id, name, home, language, country, section, rights, icon, sample)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, home = excluded.home,
                    language = excluded.language, country = excluded.country,
                    section = excluded.section, rights = excluded.rights, icon = excluded.icon,
                    sample = excluded.sample
                """,
                source.id().name(),
                source.name(),
                source.home().toString(),
                source.language(),
                source.country(),
                source.section().name(),
                source.rights().name(),
                source.icon().map(URI::toString).orElse(""),
                source.sample());
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return readers.read(sql -> sql.one(SELECT + " WHERE id = ?", SqlSources::read, id.name()));
    }

    @Override
    public List<Source> all() {
        return readers.read(sql -> sql.all(SELECT + " ORDER BY name, id", SqlSources::read));
    }

    private static Source read(Row row) throws SQLException {
        String icon = row.text(8);
        return new Source(
                new SourceId(row.text(1)),
                row.text(2),
                URI.create(row.text(3)),
                row.text(4),
                row.text(5),
                Section.valueOf(row.text(6)),
                RightsPolicy.valueOf(row.text(7)),
                icon.isEmpty() ? Optional.empty() : Optional.of(URI.create(icon)),
                row.flag(9));
    }

    @Override
    public void remove(SourceId id) {
        writer.write(
                Lane.PEOPLE,
                sql -> {
                    sql.all(
                                    "SELECT id FROM article WHERE source = ?",
                                    row -> row.articleId(1),
                                    id.name())
                            .forEach(article -> Aliases.remove(sql, article));
                    sql.run(
                            "DELETE FROM feed_item WHERE feed IN (SELECT id FROM feed WHERE source = ?)",
                            id.name());
                    sql.run("DELETE FROM feed WHERE source = ?", id.name());
                    return sql.run("DELETE FROM source WHERE id = ?", id.name());
                });
    }
}
