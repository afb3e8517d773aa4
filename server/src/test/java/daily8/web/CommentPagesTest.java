package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.Comment.State;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.model.Story;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations over HTTP, as a browser without a script sees and uses them.
class CommentPagesTest {
    private SiteFixture site;
    private RawHttp guest;
    private Reader ada;
    private Reader ben;
    private Reader mod;
    private ArticleId article;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        guest = new RawHttp(site.port());
        Reader.of(site, "root", Role.ADMIN);
        ada = Reader.of(site, "ada", Role.READER);
        ben = Reader.of(site, "ben", Role.READER);
        mod = Reader.of(site, "mod", Role.MODERATOR);
        article = site.paper.articles().getFirst().id();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Document page(String path) {
        return Jsoup.parse(guest.get(path).body());
    }

    private String say(Reader who, String text) {
        return Reader.said(who.say(article, text)).orElseThrow();
    }

    private State state(String id) {
        return site.store.comments().find(CommentId.parse(id).orElseThrow()).orElseThrow().state();
    }

    @Test
    void anEmptyConversationInvites() {
        Document page = page("/en/article/" + article);

        assertThat(page.select("#comments-title").text()).isEqualTo("Comments");
        assertThat(page.select(".talk-none").text()).startsWith("No comments yet...");
        assertThat(page.select(".talk-guest a").attr("href")).startsWith("/en/account/sign-in");
        assertThat(ada.page("/en/article/" + article).select("form.say textarea")).hasSize(1);
        assertThat(page("/ar/article/" + article).select(".talk-none").text())
                .startsWith("لا توجد تعليقات بعد");
    }

    @Test
    void whatIsSaidStandsOnEveryArticleOfTheStory() {
        UnderstoodMorning morning = new UnderstoodMorning(site);
        List<ArticleId> articles =
                site.store.stories().find(morning.story()).orElseThrow().articles().stream()
                        .map(Story.Member::id)
                        .toList();
        String id = Reader.said(ada.say(articles.get(1), "The *ferry* is late.")).orElseThrow();

        for (ArticleId one : articles) {
            Document page = page("/en/article/" + one);
            assertThat(page.select("#c-" + id + " em").text()).isEqualTo("ferry");
        }
        assertThat(page("/en/story/" + morning.story()).select("#c-" + id)).hasSize(1);
        Reply permalink = guest.get("/en/comments/" + id);
        assertThat(permalink.status()).isEqualTo(302);
        assertThat(permalink.header("Location")).endsWith("#c-" + id);
        assertThat(guest.get("/api/v1/stories/" + morning.story() + "/comments").body())
                .contains("\"total\":1", "<em>ferry</em>", "\"author\":\"ada\"");
        assertThat(guest.get("/en/article/" + articles.getFirst() + "/comments/feed.rss").body())
                .contains("Comment by ada", "&lt;em&gt;ferry");
    }

    @Test
    void anAnswerStandsUnderWhatItAnswersAndItsAuthorHears() {
        String id = say(ada, "How old is the pier?");
        String answer =
                Reader.said(ben.say(article, id, "Ninety years, @mod knows.")).orElseThrow();

        Document page = page("/en/article/" + article);
        assertThat(page.select("#c-" + id + " + #c-" + answer + ".depth-1")).hasSize(1);
        assertThat(ada.page("/en/my/comments").select(".heard a").text())
                .isEqualTo("ben answered you");
        assertThat(mod.page("/en/my/comments").select(".heard a").text())
                .isEqualTo("ben named you");
        assertThat(ada.page("/en/").select("a.heard-count .unseen").text())
                .isEqualTo("1 answer or mention to read");
        assertThat(ada.page("/ar/").select("a.heard-count").attr("href"))
                .isEqualTo("/ar/my/comments");
        assertThat(ben.page("/en/").select("a.heard-count")).isEmpty();
        assertThat(page("/en/").select("a.heard-count")).isEmpty();
        ada.post("/en/my/comments/seen", "");
        assertThat(site.store.comments().unseen(ada.id())).isZero();
        assertThat(ada.page("/en/").select("a.heard-count")).isEmpty();
    }

    @Test
    void withoutASessionTheTextComesBack() {
        Reply reply =
                guest.post(
                        "/en/comments",
                        "csrf="
                                + guest.get("/en/feeds").cookie("d8-form")
                                + "&key=0123456789abcdef&article="
                                + article
                                + "&text=Long+thoughts",
                        "Cookie: d8-form=" + "0".repeat(32));
        assertThat(reply.status()).isEqualTo(403);

        String token = "a".repeat(32);
        Reply back =
                guest.post(
                        "/en/comments",
                        "csrf=%s&key=0123456789abcdef&article=%s&text=Long+thoughts"
                                .formatted(token, article),
                        "Cookie: d8-form=" + token);
        assertThat(back.status()).isEqualTo(403);
        assertThat(Jsoup.parse(back.body()).select("textarea").text()).isEqualTo("Long thoughts");
        assertThat(site.store.comments().count()).isZero();
    }

    @Test
    void aPreviewKeepsNothing() {
        Reply reply = ada.say(article, "", "So **bold** <script>x</script>", "&do=preview");

        Document page = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.select(".say-preview strong").text()).isEqualTo("bold");
        assertThat(page.select(".say-preview script")).isEmpty();
        assertThat(page.select("form.say textarea").text()).startsWith("So **bold**");
        assertThat(site.store.comments().count()).isZero();
    }

    @Test
    void anInsultWaitsAndAModeratorLetsItStandOrTakesItAway() {
        String id = say(ada, "You are all complete idiots and morons");

        assertThat(state(id)).isEqualTo(State.HELD);
        assertThat(page("/en/article/" + article).select("#c-" + id)).isEmpty();
        assertThat(guest.get("/en/comments/" + id).status()).isEqualTo(404);
        assertThat(ada.page("/en/article/" + article).select("#c-" + id + " .said-state").text())
                .contains("a moderator looks at it first");
        Document queue = mod.page("/en/moderation");
        assertThat(queue.select("#c-" + id + " .case-reasons").text())
                .contains("Held", "insult", "idiots");
        assertThat(ben.get("/en/moderation").status()).isEqualTo(403);

        assertThat(mod.post("/en/moderation/comments/" + id, "do=approve").status()).isEqualTo(303);
        assertThat(page("/en/article/" + article).select("#c-" + id)).hasSize(1);
        mod.post("/en/moderation/comments/" + id, "do=remove&reason=insult&words=No+insults+here");
        assertThat(page("/en/article/" + article).select("#c-" + id)).isEmpty();
        assertThat(page("/en/moderation/log").select(".log").text())
                .contains("Taken away · insult", "mod", "No insults here", "automatic moderator")
                .doesNotContain("morons", "ada");
    }

    @Test
    void anAuthorAppealsOnceAndIsHeard() {
        String id = say(ada, "The pier is too short.");
        mod.post("/en/moderation/comments/" + id, "do=remove&reason=off-topic&words=Why+the+pier");

        Document own = ada.page("/en/my/comments");
        assertThat(own.text()).contains("taken away", "off topic", "Why the pier");
        assertThat(ada.post("/en/comments/" + id + "/appeal", "words=It+is+the+topic").status())
                .isEqualTo(303);
        assertThat(ada.post("/en/comments/" + id + "/appeal", "words=Again").status())
                .isEqualTo(404);
        assertThat(mod.page("/en/moderation").text())
                .contains("Another look asked for", "It is the topic");
        mod.post("/en/moderation/comments/" + id, "do=approve");
        assertThat(state(id)).isEqualTo(State.SHOWN);
        assertThat(site.store.moderation().waiting()).isZero();
    }

    @Test
    void aReportPutsACommentBeforeModerators() {
        String id = say(ada, "The pier is too short.");

        assertThat(ben.get("/en/comments/" + id + "/report").status()).isEqualTo(200);
        String thanks =
                ben.post(
                                "/en/comments/" + id + "/report",
                                "reason=off-topic&words=It+is+about+the+ferry")
                        .header("Location");
        assertThat(ben.page(thanks).select("[role=status]").text()).contains("Thank you.");
        assertThat(mod.page("/en/moderation").text())
                .contains("Reported", "off topic", "It is about the ferry");
        assertThat(state(id)).isEqualTo(State.SHOWN);
    }

    @Test
    void votesOrderThreads() {
        String first = say(ada, "First thought on the harbour.");
        site.clock.advance(Duration.ofMinutes(1));
        String second = say(ada, "Second thought on the harbour.");
        ben.post("/en/comments/" + second + "/vote", "do=up");
        mod.post("/en/comments/" + second + "/vote", "do=up");
        ben.post("/en/comments/" + first + "/vote", "do=down");

        String path = "/en/article/" + article + "/comments";
        assertThat(ids(page(path))).containsExactly("c-" + second, "c-" + first);
        assertThat(page(path).text()).contains("2 for, 0 against");
        assertThat(ada.post("/en/comments/" + second + "/vote", "do=up").status()).isEqualTo(404);
        site.clock.advance(Duration.ofMinutes(1));
        String third = say(ben, "Third thought on the harbour.");
        assertThat(ids(page(path + "?order=newest")))
                .containsExactly("c-" + third, "c-" + second, "c-" + first);
    }

    private static List<String> ids(Document page) {
        return page.select(".said").stream().map(Element::id).toList();
    }

    @Test
    void anEditKeepsWhatItSaidBeforeAndEndsWithItsTime() {
        String id = say(ada, "The pier is ninty years old.");

        assertThat(ada.get("/en/comments/" + id + "/edit").status()).isEqualTo(200);
        Reply edited =
                ada.post(
                        "/en/comments/" + id + "/edit", "version=1&text=The+pier+is+90+years+old.");
        assertThat(edited.status()).isEqualTo(303);
        assertThat(page("/en/article/" + article).select("#c-" + id).text())
                .contains("90 years", "edited");
        assertThat(page("/en/comments/" + id + "/versions").text()).contains("ninty years");

        site.clock.advance(Duration.ofMinutes(16));
        Reply late = ada.post("/en/comments/" + id + "/edit", "version=2&text=Later");
        assertThat(late.status()).isEqualTo(422);
        assertThat(Jsoup.parse(late.body()).select("textarea").text()).isEqualTo("Later");
        assertThat(ada.get("/en/comments/" + id + "/edit").status()).isEqualTo(404);
    }

    @Test
    void whatIsTakenBackLeavesItsAnswers() {
        String id = say(ada, "Where is the pier?");
        String answer = Reader.said(ben.say(article, id, "At the harbour.")).orElseThrow();
        assertThat(ada.post("/en/comments/" + id + "/delete", "").status()).isEqualTo(303);

        Document page = page("/en/article/" + article);
        assertThat(page.select("#c-" + id).text()).isEqualTo("Taken back by its author.");
        assertThat(page.select("#c-" + answer)).hasSize(1);
        assertThat(page.select(".talk-head").text()).contains("1 comment");
    }

    @Test
    void whoPostsTooMuchIsToldAndKeepsTheText() {
        for (int i = 0; i < 20; i++) {
            say(ada, "Thought number " + i + " on the harbour.");
        }
        Reply reply = ada.say(article, "One more thought on the harbour.");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(Jsoup.parse(reply.body()).select("form.say textarea").text())
                .isEqualTo("One more thought on the harbour.");
        site.clock.advance(Duration.ofMinutes(61));
        assertThat(ada.say(article, "One more thought on the harbour.").status()).isEqualTo(303);
    }

    @Test
    void trustGrowsAndAModeratorTurnsIt() {
        for (int i = 0; i < 5; i++) {
            say(ada, "Thought number " + i + " on the harbour.");
        }
        assertThat(state(say(ada, "You are a complete idiot"))).isEqualTo(State.SHOWN);
        assertThat(state(say(ada, "I will kill you, I know where you live"))).isEqualTo(State.HELD);

        String people = "/en/moderation/people/" + ada.id();
        mod.post(people, "standing=WATCHED");
        assertThat(state(say(ada, "Good morning to the harbour."))).isEqualTo(State.HELD);
        mod.post(people, "standing=SILENCED");
        assertThat(ada.say(article, "Me again at the harbour").status()).isEqualTo(403);
    }

    @Test
    void aBlockedWordHoldsAComment() {
        mod.post("/en/moderation/words", "do=block&word=Turnip");
        assertThat(mod.page("/en/moderation").select(".chips").text()).contains("turnip");
        assertThat(state(say(ben, "That ferry is a TURNIP, nothing else"))).isEqualTo(State.HELD);
        mod.post("/en/moderation/words", "do=unblock&word=turnip");
        assertThat(state(say(ben, "The ferry is a turnip"))).isEqualTo(State.SHOWN);
    }

    @Test
    void s24_othersCannotChangeWhatIsMine() {
        String id = say(ada, "The pier is too short.");

        assertThat(ben.get("/en/comments/" + id + "/edit").status()).isEqualTo(404);
        assertThat(ben.post("/en/comments/" + id + "/edit", "version=1&text=x").status())
                .isEqualTo(404);
        assertThat(ben.post("/en/comments/" + id + "/delete", "").status()).isEqualTo(404);
        assertThat(ben.post("/en/comments/" + id + "/appeal", "words=x").status()).isEqualTo(404);
        assertThat(ben.post("/en/moderation/comments/" + id, "do=remove&reason=spam").status())
                .isEqualTo(403);
        assertThat(ben.post("/en/moderation/people/" + ben.id(), "standing=TRUSTED").status())
                .isEqualTo(403);
        String held = say(ada, "You are all complete idiots and morons");
        for (String path : List.of("", "/reply", "/report", "/versions")) {
            assertThat(ben.get("/en/comments/" + held + path).status()).as(path).isEqualTo(404);
        }
        assertThat(ben.post("/en/comments/" + held + "/report", "reason=spam").status())
                .isEqualTo(404);
        assertThat(ben.say(article, held, "I answer what I cannot see").status()).isEqualTo(422);
        assertThat(state(id)).isEqualTo(State.SHOWN);
    }

    @Test
    void s25_fieldsThatNobodyAskedForChangeNothing() {
        Reply reply =
                ada.say(
                        article,
                        "",
                        "Hello, harbour people.",
                        "&author="
                                + ben.id()
                                + "&state=REMOVED&ups=99&id=1&role=ADMIN&pinned=true");

        var said =
                site.store
                        .comments()
                        .find(CommentId.parse(Reader.said(reply).orElseThrow()).orElseThrow())
                        .orElseThrow();
        assertThat(said.author()).contains(ada.id());
        assertThat(said.state()).isEqualTo(State.SHOWN);
        assertThat(said.ups()).isZero();
    }

    @Test
    void s26_whatIsTooLongOrNoNumberIsRefused() {
        assertThat(ada.say(article, "x".repeat(8_001)).status()).isEqualTo(422);
        assertThat(ada.say(article, " \n ").status()).isEqualTo(422);
        assertThat(ada.get("/en/article/" + article + "/comments?page=-1&order=x").status())
                .isEqualTo(200);
        assertThat(guest.get("/en/moderation/log?before=x").status()).isEqualTo(400);
        String story = "/api/v1/stories/" + article;
        assertThat(guest.get(story + "/comments?page=0").status()).isEqualTo(400);
        assertThat(guest.get(story + "/comments?page=99999").status()).isEqualTo(200);
        assertThat(ada.post("/en/comments/zz/vote", "do=up").status()).isEqualTo(404);
        assertThat(ada.post("/en/comments/" + "0".repeat(16) + "/vote", "do=up").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/comments",
                "/comments/0000000000000001/vote",
                "/comments/0000000000000001/edit",
                "/comments/0000000000000001/delete",
                "/comments/0000000000000001/report",
                "/comments/0000000000000001/appeal",
                "/my/comments/seen",
                "/moderation/comments/0000000000000001",
                "/moderation/words",
                "/moderation/people/00000000000000000000000000000001"
            })
    void s10_everyRouteThatChangesSomethingAsksForTheToken(String path) {
        String session = "Cookie: d8-session=" + mod.session();
        assertThat(guest.post("/en" + path, "do=up", session).status()).isEqualTo(403);
        assertThat(
                        guest.post(
                                        "/en" + path,
                                        "do=up&csrf=" + mod.token(),
                                        session,
                                        "Origin: https://evil.example")
                                .status())
                .isEqualTo(403);
        assertThat(guest.get("/en" + path + "?do=up", session).status()).isNotEqualTo(303);
    }

    @Test
    void aSentenceOfTheArticleIsQuotedByOneClick() {
        Document page = ada.page("/en/article/" + article);
        Element cite = page.select(".say-cites a").getFirst();
        Document form = ada.page(cite.attr("href").replaceFirst("#.*", ""));

        assertThat(form.select("form.say textarea").text()).startsWith("> " + cite.text());
    }

    @Test
    void aLongConversationStandsOnPages() {
        for (int i = 0; i < 60; i++) {
            CommentId id = CommentId.of(ada.id(), "n" + i);
            site.store
                    .comments()
                    .add(
                            Comment.fresh(
                                    id,
                                    article,
                                    Optional.empty(),
                                    ada.id(),
                                    State.SHOWN,
                                    "Thought " + i,
                                    SiteFixture.NOW.plusSeconds(i)),
                            List.of(),
                            Optional.empty());
        }
        Document first = page("/en/article/" + article);
        assertThat(first.select(".said")).hasSize(50);
        Document second =
                page(first.select(".talk a[rel=next]").attr("href").replaceFirst("#.*", ""));
        assertThat(second.select(".said")).hasSize(10);
        String last = second.select(".said").getLast().id();
        assertThat(guest.get("/en/comments/" + last.substring(2)).header("Location"))
                .contains("page=2");
    }
}
