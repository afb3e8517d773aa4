package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.canonical;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.id;
import static daily8.testing.TestArticles.in;
import static daily8.testing.TestArticles.sampleSource;
import static daily8.testing.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Teaser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of articles, the outbox and the small things.
public interface StoreContract {
    Feed TIDE = feed("tide.example", "/feed");

    /// The store under test, empty; the implementing test closes it.
    Store store();

    @Test
    default void aNewItemBecomesAnArticleThatIsReadBackWhole() {
        Article storm = article("https://tide.example/storm", "Storm at sea", "Waves, high ones.");
        var saved = new Visits(store()).visit(TIDE, item("1", storm));
        assertThat(saved.fresh()).containsExactly(storm.id());
        assertThat(store().articles().find(storm.id())).contains(storm);
        assertThat(store().articles().findByUrl(canonical("https://tide.example/storm")))
                .contains(storm.id());
    }

    @Test
    default void theLanguagesThatThereAreArticlesInAreTold() {
        assertThat(store().articles().languages()).isEmpty();
        Article storm = article("https://tide.example/storm", "Storm at sea", "Waves.");
        Article sturm = article("https://tide.example/sturm", "Sturm auf See", "Wellen.");
        Article tide = article("https://tide.example/tide", "High tide", "Water.");
        new Visits(store())
                .visit(
                        TIDE,
                        item("1", in(storm, "en", Section.WORLD)),
                        item("2", in(sturm, "de", Section.WORLD)),
                        item("3", in(tide, "en", Section.WORLD)));
        assertThat(store().articles().languages()).containsExactly("de", "en");
    }

    @Test
    default void anArticleWithNothingButATitleIsReadBackWhole() {
        Article full = article("https://tide.example/bare", "Bare", "");
        Article bare =
                new Article(
                        full.id(),
                        full.source(),
                        full.feed(),
                        full.url(),
                        "",
                        List.of(),
                        NOON,
                        NOON,
                        NOON,
                        1,
                        "",
                        Section.OTHER,
                        Optional.empty(),
                        "",
                        "",
                        List.of(),
                        "");
        new Visits(store()).visit(TIDE, item("1", bare));
        assertThat(store().articles().find(bare.id())).contains(bare);
    }

    @Test
    default void theNewestComeFirstAndPagesContinueWhereTheLastEnded() {
        List<Visit.Item> items =
                java.util.stream.IntStream.range(0, 25)
                        .mapToObj(n -> numbered(n, NOON.minusSeconds(n / 3)))
                        .toList();
        new Visits(store()).visit(TIDE, items);
        List<Article> all = store().articles().newest(ArticleQuery.newest(200));
        assertThat(all).hasSize(25);
        assertThat(all)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(Article::publishedAt)
                                .thenComparing(Article::id)
                                .reversed());
        Article tenth = all.get(9);
        ArticleQuery next = ArticleQuery.newest(10).before(tenth.publishedAt(), tenth.id());
        assertThat(store().articles().newest(next)).isEqualTo(all.subList(10, 20));
    }

    @Test
    default void listsShowTheSameOfEachArticleWithoutItsText() {
        Article first = article("https://tide.example/1", "One", "First of them.");
        Article second = article("https://tide.example/2", "Two", "Second of them.");
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("1", first), item("2", second));
        assertThat(store().articles().teaser(first.id())).contains(Teaser.of(first));

        visits.visit(
                TIDE, item("1", article("https://tide.example/1", "One!", "First and foremost.")));
        ArticleQuery all = ArticleQuery.newest(10);
        List<Teaser> now = store().articles().newest(all).stream().map(Teaser::of).toList();
        assertThat(now).extracting(Teaser::excerpt).contains("First and foremost.");
        assertThat(store().articles().newestTeasers(all)).isEqualTo(now);
        assertThat(store().articles().teasers(List.of(second.id(), first.id())))
                .extracting(Teaser::title)
                .containsExactly("Two", "One!");
        assertThat(store().articles().teaser(id("https://tide.example/3"))).isEmpty();
    }

    @Test
    default void articlesAreListedByLanguageSectionAndSource() {
        Article world = article("https://tide.example/1", "One", "First of them.");
        Article sport =
                in(article("https://tide.example/2", "Two", "Of sport."), "en", Section.SPORT);
        Article arabic = in(article("https://tide.example/3", "ثلاثة", "خبر"), "ar", Section.SPORT);
        Article other = article("https://hill.example/4", "Four", "Up the hill.");
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("1", world), item("2", sport), item("3", arabic));
        visits.visit(feed("hill.example", "/feed"), item("4", other));
        ArticleQuery all = ArticleQuery.newest(10);
        assertThat(store().articles().newest(all.inLanguage("ar"))).containsExactly(arabic);
        assertThat(store().articles().newest(all.inSection(Section.SPORT)))
                .containsExactlyInAnyOrder(sport, arabic);
        assertThat(store().articles().newest(all.inLanguage("en").inSection(Section.SPORT)))
                .containsExactly(sport);
        assertThat(store().articles().newest(all.from(new SourceId("hill.example"))))
                .containsExactly(other);
    }

    @Test
    default void severalAreFoundInTheOrderAskedFor() {
        Article one = article("https://tide.example/1", "One", "First of them.");
        Article two = article("https://tide.example/2", "Two", "Second of them.");
        new Visits(store()).visit(TIDE, item("1", one), item("2", two));
        assertThat(
                        store().articles()
                                .findAll(
                                        List.of(two.id(), id("https://tide.example/no"), one.id())))
                .containsExactly(two, one);
    }

    @Test
    default void theOutboxTellsEverySaveAndRevisionInOrder() {
        Article one = article("https://tide.example/1", "One", "First of them.");
        Article two = article("https://tide.example/2", "Two", "Second of them.");
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("1", one));
        visits.visit(
                TIDE,
                item("2", two),
                item("1", article("https://tide.example/1", "One!", "First of them.")));
        List<Outbox.Change> changes = store().outbox().after(0, 10);
        assertThat(changes.stream().map(Outbox.Change::article))
                .containsExactly(one.id(), two.id(), one.id());
        assertThat(changes.stream().map(Outbox.Change::sequence))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(store().outbox().last()).isEqualTo(changes.getLast().sequence());
        assertThat(store().outbox().after(changes.get(1).sequence(), 10))
                .containsExactly(changes.get(2));
        assertThat(store().outbox().after(0, 2)).isEqualTo(changes.subList(0, 2));
    }

    @Test
    default void removingASourceTakesItsFeedsAndArticlesAlong() {
        Article one = article("https://tide.example/1", "One", "First of them.");
        Article other = article("https://hill.example/4", "Four", "Up the hill.");
        store().sources().save(source("tide.example"));
        store().sources().save(source("hill.example"));
        Visits visits = new Visits(store());
        visits.visit(TIDE, Visits.teaser("1", one));
        visits.visit(feed("hill.example", "/feed"), item("4", other));
        store().sources().remove(new SourceId("tide.example"));
        assertThat(store().articles().newest(ArticleQuery.newest(10))).containsExactly(other);
        assertThat(store().feeds().find(TIDE.id())).isEmpty();
        assertThat(store().sources().all()).containsExactly(source("hill.example"));
        assertThat(store().outbox().after(0, 10).getLast().article()).isEqualTo(one.id());
        assertThat(store().counts().totals(NOON).pagesWaiting()).isZero();
        assertThat(store().check()).isEmpty();
    }

    @Test
    default void aSourceSavedAgainIsReplaced() {
        store().sources().saveAll(List.of(source("tide.example"), source("hill.example")));
        store().sources().save(sampleSource("tide.example"));
        assertThat(store().sources().find(new SourceId("tide.example")))
                .contains(sampleSource("tide.example"));
        assertThat(store().sources().all()).hasSize(2);
    }

    @Test
    default void factsAboutTheSiteAreKeptByName() {
        assertThat(store().state().get("sample.dismissed")).isEmpty();
        store().state().put("sample.dismissed", "no");
        store().state().put("sample.dismissed", "yes");
        assertThat(store().state().get("sample.dismissed")).contains("yes");
    }

    @Test
    default void theCountsTellRealFromSample() {
        store().sources().save(sampleSource("tide.example"));
        store().sources().save(source("hill.example"));
        Visits visits = new Visits(store());
        visits.visit(TIDE, item("1", article("https://tide.example/1", "One", "First.")));
        visits.visit(TIDE, item("1", article("https://tide.example/1", "One", "First, edited.")));
        visits.visit(
                feed("hill.example", "/feed"),
                Visits.teaser("4", article("https://hill.example/4", "Four", "Hill.")));
        store().feeds().add(feed("dale.example", "/feed"), NOON);
        Instant later = visits.now().plus(Duration.ofMinutes(1));
        assertThat(store().counts().totals(later))
                .isEqualTo(new Counts.Totals(3, 2, 0, 2, 3, 1, 0, 0, 0, 2, 0, 1, 1));
    }

    private static Visit.Item numbered(int n, Instant publishedAt) {
        return item(
                "n" + n,
                at(article("https://tide.example/n" + n, "Number " + n, "Text " + n), publishedAt));
    }
}
