package daily8.store;

import static daily8.store.Visits.item;
import static daily8.store.Visits.teaser;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Feed;
import daily8.model.SourceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// F20: one article stays one article, whatever its feeds do to guids and addresses.
public interface F20IdentityContract {
    Feed TIDE = feed("tide.example", "/feed");
    Feed TIDE_SPORT = feed("tide.example", "/sport/feed");
    Feed HILL = feed("hill.example", "/feed");
    String STORM = "https://tide.example/storm";
    String WAVES = "Waves as high as houses broke over the harbour wall on Monday night.";
    Article FIRST = article(STORM, "Storm breaks harbour wall", WAVES);
    Article EDITED =
            article(STORM, "Storm breaks harbour wall, two hurt", WAVES + " Two are hurt.");
    Article OTHER = article(STORM, "Budget passed", "Parliament agreed late in the evening.");

    Store store();

    private List<Article> revisions(ArticleId article) {
        return store().articles().revisions(article);
    }

    @Test
    default void f20_anUnchangedItemIsKnown() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("g", FIRST));
        assertThat(visits.visit(TIDE, item("g", FIRST)))
                .isEqualTo(new VisitOutcome.Saved(List.of(), List.of(), 1));
        assertThat(store().outbox().last()).isEqualTo(1);
    }

    @Test
    default void f20_anEditUnderTheSameGuidIsARevision() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("g", FIRST));
        assertThat(visits.visit(TIDE, item("g", EDITED)).revised()).containsExactly(FIRST.id());
        assertThat(revisions(FIRST.id()))
                .extracting(Article::title)
                .containsExactly(FIRST.title(), EDITED.title());
        assertThat(revisions(FIRST.id())).extracting(Article::revision).containsExactly(1, 2);
        assertThat(store().articles().find(FIRST.id())).contains(revisions(FIRST.id()).get(1));
        assertThat(store().articles().count()).isEqualTo(1);
    }

    @Test
    default void f20_withoutAGuidTheAddressIdentifies() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("", FIRST));
        assertThat(visits.visit(TIDE, item("", FIRST)).known()).isEqualTo(1);
        assertThat(visits.visit(TIDE, item("", EDITED)).revised()).containsExactly(FIRST.id());
        assertThat(store().articles().count()).isEqualTo(1);
    }

    @Test
    default void f20_aGuidThatChangesWithEveryFetchMakesNeitherArticlesNorRevisions() {
        Visits visits = new Visits(store());
        for (int fetch = 0; fetch < 20; fetch++) {
            visits.visit(TIDE, item("guid-" + fetch, FIRST));
        }
        assertThat(store().articles().count()).isEqualTo(1);
        assertThat(revisions(FIRST.id())).hasSize(1);
        assertThat(visits.visit(TIDE, item("guid-20", EDITED)).revised())
                .containsExactly(FIRST.id());
    }

    @Test
    default void f20_theSameAddressInThreeFeedsIsOneArticle() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("a", FIRST));
        assertThat(visits.visit(TIDE_SPORT, item("b", FIRST)).known()).isEqualTo(1);
        assertThat(visits.visit(feed("tide.example", "/all"), item("", FIRST)).known())
                .isEqualTo(1);
        assertThat(visits.visit(TIDE_SPORT, item("b", EDITED)).revised())
                .containsExactly(FIRST.id());
        assertThat(visits.visit(TIDE, item("a", EDITED)))
                .isEqualTo(new VisitOutcome.Saved(List.of(), List.of(), 1));
        assertThat(revisions(FIRST.id())).hasSize(2);
    }

    @Test
    default void f20_anotherPublishersFeedDoesNotEditAnArticle() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("a", FIRST));
        Article byHill = of("hill.example", FIRST);
        visits.visit(HILL, item("x", byHill));
        assertThat(visits.visit(HILL, item("x", of("hill.example", EDITED))).known()).isEqualTo(1);
        assertThat(revisions(FIRST.id())).hasSize(1);
    }

    @Test
    default void f20_aGuidWithAnotherAddressAndLikeWordsIsTheSameArticleMoved() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("g", FIRST));
        Article moved = article("https://tide.example/storm-two-hurt", EDITED.title(), WAVES);
        assertThat(visits.visit(TIDE, item("g", moved)).revised()).containsExactly(FIRST.id());
        assertThat(store().articles().count()).isEqualTo(1);
        assertThat(store().articles().find(moved.id()).orElseThrow().url()).isEqualTo(moved.url());
        assertThat(
                        store().articles()
                                .findByUrl(
                                        daily8.testing.TestArticles.canonical(
                                                moved.url().toString())))
                .contains(FIRST.id());
        assertThat(visits.visit(TIDE, item("g", moved)).known()).isEqualTo(1);
    }

    @Test
    default void f20_aGuidReusedForAnotherTextIsAnotherArticle() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("g", FIRST));
        Article budget =
                article("https://tide.example/budget", OTHER.title(), "Parliament agreed.");
        assertThat(visits.visit(TIDE, item("g", budget)).fresh()).containsExactly(budget.id());
        assertThat(store().articles().find(FIRST.id())).contains(FIRST);
        assertThat(visits.visit(TIDE, item("g", budget)).known()).isEqualTo(1);
    }

    @Test
    default void f20_itemsThatShareAnAddressInOneDocumentDoNotReviseEachOther() {
        Visits visits = new Visits(store());
        for (int fetch = 0; fetch < 3; fetch++) {
            visits.visit(TIDE, item("1", FIRST), item("2", OTHER), item("3", EDITED));
        }
        assertThat(store().articles().count()).isEqualTo(1);
        assertThat(revisions(FIRST.id())).hasSize(1);
        assertThat(store().articles().find(FIRST.id())).contains(FIRST);
    }

    @Test
    default void f20_theSameGuidTwiceInOneDocumentIsReadOnce() {
        Visits visits = new Visits(store());
        var saved = visits.visit(TIDE, item("g", FIRST), item("g", FIRST));
        assertThat(saved).isEqualTo(new VisitOutcome.Saved(List.of(FIRST.id()), List.of(), 1));
    }

    @Test
    default void f20_aVisitBringsAtMost200NewArticlesAndTheNextOneTheRest() {
        List<Visit.Item> items =
                IntStream.range(0, 250)
                        .mapToObj(n -> "https://tide.example/" + n)
                        .map(url -> item(url, article(url, "Title " + url, "Text of " + url)))
                        .toList();
        Visits visits = new Visits(store());
        assertThat(visits.visit(TIDE, items).fresh()).hasSize(200);
        assertThat(store().feeds().find(TIDE.id()).orElseThrow().validators().etag()).isEmpty();
        assertThat(visits.visit(TIDE, items).fresh()).hasSize(50);
        assertThat(store().feeds().find(TIDE.id()).orElseThrow().validators().etag()).isNotEmpty();
    }

    @Test
    default void f20_whatThePageToldIsNotOverwrittenByTheFeedsNextIdenticalItem() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, teaser("g", FIRST));
        Article page = article(STORM, FIRST.title(), WAVES + " The page tells much more of it.");
        finishPage(visits, page, Optional.empty());
        assertThat(visits.visit(TIDE, teaser("g", FIRST)).known()).isEqualTo(1);
        assertThat(store().articles().find(FIRST.id()).orElseThrow().html()).isEqualTo(page.html());
        assertThat(revisions(FIRST.id())).hasSize(2);
    }

    @Test
    default void f20_anEditedTeaserKeepsThePagesTextUntilThePageIsFetchedAgain() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, teaser("g", FIRST));
        Article page = article(STORM, FIRST.title(), (WAVES + " The page tells more. ").repeat(3));
        finishPage(visits, page, Optional.empty());
        visits.visit(TIDE, teaser("g", EDITED));
        Article now = store().articles().find(FIRST.id()).orElseThrow();
        assertThat(now.title()).isEqualTo(EDITED.title());
        assertThat(now.html()).isEqualTo(page.html());
        assertThat(store().counts().totals(NOON).pagesWaiting()).isEqualTo(1);
    }

    @Test
    default void f20_aCanonicalAddressFoundLaterIsAnAlias() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, teaser("g", FIRST));
        finishPage(visits, FIRST, Optional.of("https://www.tide.example/news/storm"));
        assertThat(store().articles().find(id("https://www.tide.example/news/storm")))
                .map(Article::id)
                .contains(FIRST.id());
        assertThat(
                        visits.visit(
                                        TIDE,
                                        item(
                                                "h",
                                                withAddress("https://www.tide.example/news/storm")))
                                .known())
                .isEqualTo(1);
        assertThat(store().articles().count()).isEqualTo(1);
    }

    @Test
    default void f20_ofTwoArticlesThatProveToBeOneTheYoungerRedirects() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("g", FIRST));
        Article twin = later(article("https://tide.example/amp/storm", FIRST.title(), WAVES));
        visits.visit(TIDE, item("g", FIRST), teaser("h", twin));
        long before = store().outbox().last();
        finishPage(visits, twin, Optional.of(STORM));
        assertThat(store().articles().count()).isEqualTo(1);
        assertThat(store().articles().find(twin.id())).contains(FIRST);
        assertThat(store().articles().findAll(List.of(twin.id()))).containsExactly(FIRST);
        assertThat(store().outbox().after(before, 10))
                .extracting(Outbox.Change::article)
                .contains(twin.id());
        assertThat(visits.visit(TIDE, item("g", FIRST), teaser("h", twin)).known()).isEqualTo(2);
        assertThat(store().check()).isEmpty();
    }

    @Test
    default void f20_neitherTheHomePageNorAStrangersAddressBecomesAnAlias() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, teaser("g", FIRST));
        finishPage(visits, FIRST, Optional.of("https://tide.example/"));
        store().pages().want(FIRST.id(), visits.now());
        finishPage(visits, FIRST, Optional.of("https://hill.example/storm"));
        assertThat(store().articles().find(id("https://tide.example/"))).isEmpty();
        assertThat(store().articles().find(id("https://hill.example/storm"))).isEmpty();
    }

    @Test
    default void f20_aCanonicalAddressSharedByUnlikeArticlesJoinsNothing() {
        Visits visits = new Visits(store());
        Article budget =
                article("https://tide.example/budget", OTHER.title(), "Parliament agreed.");
        visits.visit(TIDE, item("g", FIRST), teaser("h", budget));
        finishPage(visits, budget, Optional.of(STORM));
        assertThat(store().articles().count()).isEqualTo(2);
    }

    private void finishPage(Visits visits, Article page, Optional<String> canonical) {
        Lease<PageQueue.WantedPage> lease =
                store().pages().lease(1, visits.now(), Duration.ofMinutes(1)).getFirst();
        assertThat(
                        store().pages()
                                .finish(
                                        lease,
                                        new PageQueue.PageRead(
                                                page,
                                                canonical.map(
                                                        daily8.testing.TestArticles::canonical),
                                                Optional.empty())))
                .isTrue();
    }

    private static Article withAddress(String url) {
        return article(url, FIRST.title(), WAVES);
    }

    private static Article of(String source, Article a) {
        return copy(a, new SourceId(source), a.firstSeenAt());
    }

    private static Article later(Article a) {
        return copy(a, a.source(), a.firstSeenAt().plusSeconds(60));
    }

    private static Article copy(Article a, SourceId source, java.time.Instant firstSeenAt) {
        return new Article(
                a.id(),
                source,
                a.feed(),
                a.url(),
                a.title(),
                a.authors(),
                a.publishedAt(),
                firstSeenAt,
                a.revisedAt(),
                a.revision(),
                a.language(),
                a.section(),
                a.image(),
                a.summary(),
                a.excerpt(),
                a.tags(),
                a.html());
    }
}
