package daily8.store;

import static daily8.store.EnrichmentsContract.tagged;
import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.model.SourceId;
import daily8.store.Tags.Count;
import daily8.store.Tags.Day;
import daily8.store.Tags.Tag;
import daily8.store.Tags.Trend;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of hashtags.
public interface TagsContract {
    Feed CAPE = feed("cape.example", "/feed");
    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    Store store();

    private Article save(int number, int hoursAgo, String... tags) {
        String url = "https://cape.example/" + number;
        Article article =
                at(
                        article(url, "Number " + number, "Text " + number),
                        NOON.minus(Duration.ofHours(hoursAgo)));
        new Visits(store()).visit(CAPE, item("n" + number, article));
        store().enrichments().saveAll(List.of(tagged(article, tags)));
        return article;
    }

    @Test
    default void aTagIsFoundHoweverItIsWritten() {
        save(1, 0, "WhiteHouse");
        Article second = save(2, 1, "Whitehouse", "Storm");

        Tag tag = store().tags().find("whitehouse").orElseThrow();
        assertThat(tag).isEqualTo(new Tag("whitehouse", "WhiteHouse", "the WhiteHouse"));
        assertThat(store().tags().count("whitehouse", "en")).isEqualTo(2);
        assertThat(store().tags().of(second.id()))
                .extracting(Tag::key)
                .containsExactly("whitehouse", "storm");
        assertThat(store().tags().find("calm")).isEmpty();
    }

    @Test
    default void anArticleIsListedUnderTheTagsThatAreShownWithIt() {
        Article article = save(1, 0, "A", "B", "C", "D", "E", "F", "G", "H", "I");

        assertThat(store().tags().of(article.id())).hasSize(Tags.KEPT);
        assertThat(store().tags().count("h", "en")).isEqualTo(1);
        assertThat(store().tags().count("i", "en")).isZero();
    }

    @Test
    default void theArticlesOfATagComeNewestFirstPageByPage() {
        List<Article> saved = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            saved.add(save(i, i, "Storm"));
        }
        Tags tags = store().tags();
        assertThat(tags.articles("storm", "en", Optional.empty(), 3))
                .containsExactly(saved.get(0).id(), saved.get(1).id(), saved.get(2).id());
        Article last = saved.get(2);
        assertThat(
                        tags.articles(
                                "storm",
                                "en",
                                Optional.of(new ArticleQuery.Before(last.publishedAt(), last.id())),
                                3))
                .containsExactly(saved.get(3).id(), saved.get(4).id());
        assertThat(tags.articles("storm", "ar", Optional.empty(), 3)).isEmpty();
    }

    @Test
    default void aTagHasDaysAndNeighbours() {
        save(1, 1, "Storm", "Harbour");
        save(2, 2, "Storm", "Harbour", "Ferry");
        save(3, 30, "Storm", "Ferry", "Harbour");

        assertThat(
                        store().tags()
                                .days(
                                        "storm",
                                        "en",
                                        NOON.minus(Duration.ofDays(3)),
                                        ZoneOffset.UTC))
                .containsExactly(new Day(TODAY.minusDays(1), 1), new Day(TODAY, 2));
        assertThat(store().tags().neighbours("storm", "en", 5))
                .containsExactly(count("Harbour", 3), count("Ferry", 2));
    }

    private static Count count(String name, long articles) {
        return new Count(new Tag(daily8.model.Hashtag.keyOf(name), name, "the " + name), articles);
    }

    @Test
    default void whatIsUsedMoreThanUsualTrends() {
        for (int i = 0; i < 7; i++) {
            save(i, 25 + 24 * i, "Weather");
        }
        save(10, 1, "Weather", "Storm");
        save(11, 2, "Weather", "Storm");
        save(12, 3, "Calm");

        List<Trend> trends = store().tags().trending("en", NOON, 5);
        assertThat(trends)
                .extracting(trend -> trend.tag().key())
                .containsExactly("storm", "weather");
        assertThat(trends).extracting(Trend::today).containsExactly(2L, 2L);
        assertThat(trends).extracting(Trend::usual).containsExactly(0.0, 1.0);
    }

    @Test
    default void tagsGoWithTheirArticle() {
        store().sources().save(source("cape.example"));
        save(1, 0, "Storm");
        store().sources().remove(new SourceId("cape.example"));

        assertThat(store().tags().count("storm", "en")).isZero();
        assertThat(store().check()).isEmpty();
    }

    @Test
    default void anArticleReadAgainHasItsNewTagsOnly() {
        Article article = save(1, 0, "Storm");
        store().enrichments().saveAll(List.of(tagged(article, "Calm")));

        assertThat(store().tags().count("storm", "en")).isZero();
        assertThat(store().tags().count("calm", "en")).isEqualTo(1);
    }
}
