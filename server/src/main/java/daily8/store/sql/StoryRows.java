package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.store.Outbox.Aspect;
import daily8.store.Regrouping;
import java.util.List;
import java.util.Optional;

/// Rows of `story`, `story_article` and `story_redirect`: who is with whom, kept whole whatever
/// happens. A story has an article; a redirect leads to a story, never to a redirect.
final class StoryRows {
    /// The column `copy_of` of an article whose text is its own.
    private static final byte[] NO_ORIGINAL = {};

    private StoryRows() {}

    static void apply(Sql sql, Regrouping.Step step) {
        switch (step) {
            case Regrouping.Placed placed -> place(sql, placed);
            case Regrouping.Moved(var article, var story) ->
                    SqlStories.placed(sql, article)
                            .map(old ->
                                    new Regrouping.Placed(
                                            article, story, old.copyOf(), old.revision()))
                            .ifPresent(moved -> place(sql, moved));
            case Regrouping.Merged(var from, var into) -> merge(sql, from, into);
        }
    }

    private static void place(Sql sql, Regrouping.Placed placed) {
        ArticleId article = placed.article();
        StoryId story = placed.story();
        byte[] id = Row.key(article);
        if (!sql.exists("SELECT 1 FROM article WHERE id = ?", id)) {
            return;
        }
        Optional<StoryId> before = of(sql, article);
        byte[] into = Row.key(story.first());
        sql.run("DELETE FROM story_redirect WHERE id = ?", into); // it is a story again
        sql.run(
                """
                INSERT INTO story (id, language, newest_at) VALUES (?, '', 0)
                ON CONFLICT (id) DO NOTHING
                """,
                into);
        int written =
                sql.run(
                        """
                        INSERT INTO story_article (article, story, copy_of, revision)
                        SELECT number, ?, ?, ? FROM article WHERE id = ?
                        ON CONFLICT (article) DO UPDATE SET story = excluded.story,
                            copy_of = excluded.copy_of, revision = excluded.revision
                        WHERE story_article.story <> excluded.story
                            OR story_article.copy_of <> excluded.copy_of
                            OR story_article.revision <> excluded.revision
                        """,
                        into,
                        placed.copyOf().map(Row::key).orElse(NO_ORIGINAL),
                        placed.revision(),
                        id);
        refresh(sql, story);
        before.filter(other -> !other.equals(story)).ifPresent(other -> refresh(sql, other));
        if (written > 0) {
            ArticleRows.changed(sql, article, Aspect.STORY);
        }
    }

    static Optional<StoryId> of(Sql sql, ArticleId article) {
        return sql.one(
                "SELECT story FROM story_article WHERE article = " + ArticleRows.NUMBER,
                row -> new StoryId(row.articleId(1)),
                Row.key(article));
    }

    private static void merge(Sql sql, StoryId from, StoryId into) {
        byte[] gone = Row.key(from.first());
        byte[] stays = Row.key(into.first());
        if (from.equals(into)) {
            return;
        }
        members(sql, from).forEach(article -> ArticleRows.changed(sql, article, Aspect.STORY));
        sql.run(
                """
                INSERT INTO story (id, language, newest_at) VALUES (?, '', 0)
                ON CONFLICT (id) DO NOTHING
                """,
                stays);
        sql.run("DELETE FROM story_redirect WHERE id = ?", stays);
        sql.run("UPDATE story_article SET story = ? WHERE story = ?", stays, gone);
        sql.run("DELETE FROM story WHERE id = ?", gone);
        redirect(sql, gone, stays);
        refresh(sql, into);
    }

    /// What led to the one that goes leads on at once: no redirect ever follows another.
    private static void redirect(Sql sql, byte[] gone, byte[] stays) {
        sql.run("UPDATE story_redirect SET story = ? WHERE story = ?", stays, gone);
        sql.run(
                """
                INSERT INTO story_redirect (id, story) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET story = excluded.story
                """,
                gone,
                stays);
    }

    private static List<ArticleId> members(Sql sql, StoryId story) {
        return sql.all(
                "SELECT a.id FROM story_article m JOIN article a ON a.number = m.article WHERE m.story = ?",
                row -> row.articleId(1),
                Row.key(story.first()));
    }

    /// Works out what a story's row says of its articles; one without articles goes, with what led
    /// to it.
    private static void refresh(Sql sql, StoryId story) {
        byte[] id = Row.key(story.first());
        int written =
                sql.run(
                        """
                        UPDATE story SET
                            newest_at = (SELECT max(a.published_at) FROM story_article m
                                JOIN article a ON a.number = m.article WHERE m.story = ?),
                            language = (SELECT a.language FROM story_article m
                                JOIN article a ON a.number = m.article WHERE m.story = ?
                                ORDER BY a.published_at, a.id LIMIT 1)
                        WHERE id = ? AND EXISTS
                            (SELECT 1 FROM story_article m WHERE m.story = ?)
                        """,
                        id,
                        id,
                        id,
                        id);
        if (written == 0) {
            sql.run("DELETE FROM story WHERE id = ?", id);
            sql.run("DELETE FROM story_redirect WHERE story = ?", id);
        }
    }

    /// Takes an article out of its story. Articles that repeat its text lose their original.
    static void remove(Sql sql, ArticleId article) {
        byte[] id = Row.key(article);
        Optional<StoryId> story = of(sql, article);
        sql.run("UPDATE story_article SET copy_of = ? WHERE copy_of = ?", NO_ORIGINAL, id);
        sql.run("DELETE FROM story_article WHERE article = " + ArticleRows.NUMBER, id);
        story.ifPresent(left -> refresh(sql, left));
    }

    /// The younger of two articles that proved to be one: where it was alone in its story, that
    /// story's address leads to the older one's from then on.
    static void replace(Sql sql, ArticleId older, ArticleId younger) {
        Optional<StoryId> left = of(sql, younger);
        Optional<StoryId> stays = of(sql, older);
        sql.run(
                "UPDATE story_article SET copy_of = ? WHERE copy_of = ?",
                Row.key(older),
                Row.key(younger));
        if (left.isPresent() && stays.isPresent() && members(sql, left.get()).size() == 1) {
            merge(sql, left.get(), stays.get());
        }
        remove(sql, younger);
    }
}
