package daily8.store.sql;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the kept data: what the database says of its file, then rows that point to
/// nothing.
final class Check {
    private Check() {}

    static List<String> run(Sql sql, Dialect dialect) {
        List<String> wrong = new ArrayList<>(dialect.check(sql));
        strays(sql, wrong, "feed_item", "article", "feed items without an article");
        strays(sql, wrong, "alias", "article", "addresses that lead to no article");
        strays(sql, wrong, "page", "article", "wanted pages of no article");
        strays(sql, wrong, "earlier_revision", "article", "revisions of no article");
        return wrong;
    }

    private static void strays(
            Sql sql, List<String> wrong, String table, String column, String words) {
        long count =
                sql.number(
                        "SELECT count(*) FROM %s t WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = t.%s)"
                                .formatted(table, column));
        if (count > 0) {
            wrong.add(count + " " + words);
        }
    }
}
