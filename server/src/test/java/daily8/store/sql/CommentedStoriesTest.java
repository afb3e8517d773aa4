package daily8.store.sql;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.canonical;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.comment.CommentHtml;
import daily8.comment.CommentSettings;
import daily8.comment.Conversations;
import daily8.comment.Order;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Feed;
import daily8.model.Role;
import daily8.model.StoryId;
import daily8.model.Viewer;
import daily8.store.PageQueue.PageRead;
import daily8.store.Regrouping;
import daily8.store.Regrouping.Merged;
import daily8.store.Regrouping.Moved;
import daily8.store.Regrouping.Placed;
import daily8.store.Visit;
import daily8.store.Visits;
import daily8.testing.ManualClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where threads stand when stories become one, when one is split, and when two articles prove to
/// be one.
@SuppressWarnings("NullAway.Init")
class CommentedStoriesTest {
    private static final Feed PIER = feed("pier.example", "/feed");

    @TempDir private Path data;
    private SqlStore store;
    private Conversations conversations;
    private Account ada;
    private Article one;
    private Article two;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        conversations =
                new Conversations(
                        store,
                        new CommentHtml(),
                        new CommentSettings(true, 5, 20, Duration.ofMinutes(15)),
                        new ManualClock(NOON));
        ada = Account.fresh(new AccountName("ada"), Role.READER, NOON);
        store.people().accounts().add(ada, "");
        one = save(1);
        two = save(2);
        apply(place(one, one), place(two, two));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Article save(int minutes) {
        String url = "https://pier.example/" + minutes;
        Article article =
                at(
                        article(url, "At minute " + minutes, "Text " + minutes),
                        NOON.plus(Duration.ofMinutes(minutes)));
        new Visits(store).visit(PIER, Visits.item("m" + minutes, article));
        return article;
    }

    private static Placed place(Article article, Article story) {
        return new Placed(article.id(), new StoryId(story.id()), Optional.empty(), 1);
    }

    private void apply(Regrouping.Step... steps) {
        store.stories().apply(new Regrouping(List.of(steps), store.outbox().last()));
    }

    private Comment say(ArticleId on, String text, Optional<Comment> to) {
        CommentId id = CommentId.of(ada.id(), text);
        return store.comments()
                .add(
                        Comment.fresh(id, on, to, ada.id(), Comment.State.SHOWN, text, NOON),
                        List.of(),
                        Optional.empty());
    }

    private List<String> said(ArticleId on) {
        return conversations.page(on, Order.NEWEST, 1, Viewer.GUEST).said().stream()
                .map(said -> said.comment().text())
                .sorted()
                .toList();
    }

    @Test
    void onAMergeBothThreadsStandUnderTheOlderStory() {
        say(one.id(), "on one", Optional.empty());
        say(two.id(), "on two", Optional.empty());
        assertThat(said(one.id())).containsExactly("on one");

        apply(new Merged(new StoryId(two.id()), new StoryId(one.id())));

        assertThat(said(one.id())).containsExactly("on one", "on two");
        assertThat(said(two.id())).containsExactly("on one", "on two");
    }

    @Test
    void onASplitAThreadGoesWithTheArticleItBeganOn() {
        apply(new Merged(new StoryId(two.id()), new StoryId(one.id())));
        Comment onOne = say(one.id(), "on one", Optional.empty());
        Comment onTwo = say(two.id(), "on two", Optional.empty());
        say(two.id(), "to one, written on two", Optional.of(onOne));
        say(one.id(), "to two, written on one", Optional.of(onTwo));

        apply(new Moved(two.id(), new StoryId(two.id())));

        assertThat(said(one.id())).containsExactly("on one", "to one, written on two");
        assertThat(said(two.id())).containsExactly("on two", "to two, written on one");
    }

    @Test
    void whenTwoArticlesProveToBeOneTheirThreadsDoToo() {
        Visits visits = new Visits(store);
        Article old = article("https://pier.example/storm?page=2", "Storm", "Waves, high ones.");
        visits.visit(PIER, Visits.item("1", old));
        Article young =
                article("https://pier.example/storm", "Storm", "Waves, high ones. And wind.");
        visits.visit(PIER, Visits.teaser("2", young));
        say(old.id(), "on the old", Optional.empty());
        say(young.id(), "on the young", Optional.empty());

        var lease = store.pages().lease(1, visits.now(), Duration.ofHours(1)).getFirst();
        URI forum = URI.create("https://forum.example/t/8");
        Optional<CanonicalUrl> own = Optional.of(canonical(old.url().toString()));
        store.pages().finish(lease, new PageRead(young, own, Optional.of(forum)));

        ArticleId stays = store.articles().find(young.id()).orElseThrow().id();
        assertThat(said(stays)).containsExactly("on the old", "on the young");
        assertThat(conversations.elsewhere(List.of(stays))).containsExactly(forum);
    }

    @Test
    void whereAFeedSaysThatAnArticleIsTalkedAboutIsKept() {
        URI forum = URI.create("https://forum.example/t/7");
        Article talked = article("https://pier.example/talked", "Talked about", "Text");
        new Visits(store)
                .visit(PIER, new Visit.Item("t", talked.url(), talked, false, Optional.of(forum)));

        assertThat(conversations.elsewhere(List.of(talked.id()))).containsExactly(forum);
        assertThat(conversations.elsewhere(List.of(one.id()))).isEmpty();
    }
}
