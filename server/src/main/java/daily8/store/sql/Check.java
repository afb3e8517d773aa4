package daily8.store.sql;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the kept data: what the database says of its file, then rows that point to
/// nothing.
final class Check {
    private static final String EMPTY_STORIES =
            "SELECT count(*) FROM story s WHERE NOT EXISTS (SELECT 1 FROM story_article m WHERE m.story = s.id)";

    private static final String HOMELESS =
            "SELECT count(*) FROM story_article m WHERE NOT EXISTS (SELECT 1 FROM story s WHERE s.id = m.story)";

    private static final String LOST =
            "SELECT count(*) FROM story_redirect r WHERE NOT EXISTS (SELECT 1 FROM story s WHERE s.id = r.story)";

    private Check() {}

    static List<String> run(Sql sql, Dialect dialect) {
        List<String> wrong = new ArrayList<>(dialect.check(sql));
        strays(sql, wrong, "feed_item", "article", "number", "feed items without an article");
        strays(sql, wrong, "alias", "article", "id", "addresses that lead to no article");
        strays(sql, wrong, "page", "article", "id", "wanted pages of no article");
        strays(sql, wrong, "earlier_revision", "article", "id", "revisions of no article");
        strays(sql, wrong, "enrichment", "article", "number", "enrichments of no article");
        strays(sql, wrong, "unread", "article", "id", "articles to read that are gone");
        strays(sql, wrong, "article_tag", "article", "number", "hashtags of no article");
        strays(sql, wrong, "story_article", "article", "number", "places in stories of no article");
        strays(sql, wrong, "edition_entry", "lead", "id", "stories in editions without an article");
        count(sql, wrong, EMPTY_STORIES, "stories without an article");
        count(sql, wrong, HOMELESS, "articles in stories that are gone");
        count(sql, wrong, LOST, "redirects that lead to no story");
        return wrong;
    }

    /// `name` is the column of `article` that `column` holds.
    private static void strays(
            Sql sql, List<String> wrong, String table, String column, String name, String words) {
        String question =
                "SELECT count(*) FROM %s t WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.%s = t.%s)"
                        .formatted(table, name, column);
        count(sql, wrong, question, words);
    }

    private static void count(Sql sql, List<String> wrong, String question, String words) {
        long count = sql.number(question);
        if (count > 0) {
            wrong.add(count + " " + words);
        }
    }
}
