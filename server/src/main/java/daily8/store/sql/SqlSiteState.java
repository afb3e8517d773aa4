package daily8.store.sql;

import daily8.store.SiteState;
import java.util.Optional;

/// Small facts in a table.
record SqlSiteState(Writer writer, Readers readers) implements SiteState {
    @Override
    public Optional<String> get(String key) {
        return readers.read(sql ->
                sql.one("SELECT value FROM site_state WHERE name = ?", row -> row.text(1), key));
    }

    @Override
    public void put(String key, String value) {
        writer.write(
                Writer.Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO site_state (name, value) VALUES (?, ?)
                                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                                """,
                                key,
                                value));
    }
}
