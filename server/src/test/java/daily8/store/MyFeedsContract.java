package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Feed;
import daily8.model.Role;
import daily8.model.StoryId;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.Readings.Arrival;
import daily8.store.Readings.Choices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of follows, readings and saved articles.
public interface MyFeedsContract {
    Feed REEF = feed("reef.example", "/feed");
    Follow REEF_FOLLOW =
            new Follow(Kind.SOURCE, "reef.example", "Reef", false, "", NOON, Instant.EPOCH);

    /// The store under test, empty; the implementing test closes it.
    Store store();

    private People people() {
        return store().people();
    }

    private AccountId reader(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        return people().accounts().add(fresh, "").orElseThrow().id();
    }

    private Article saved(String address) {
        Article article = article("https://reef.example/" + address, address, "Text of " + address);
        new Visits(store()).visit(REEF, item(address, article));
        return store().articles().find(article.id()).orElseThrow();
    }

    private void place(Regrouping.Step... steps) {
        store().stories().apply(new Regrouping(List.of(steps), store().outbox().last()));
    }

    private List<ArticleId> unread(AccountId reader) {
        return people()
                .readings()
                .arrivals(reader, List.of(REEF_FOLLOW), true, Optional.empty(), 50)
                .stream()
                .map(Arrival::article)
                .toList();
    }

    @Test
    default void aFollowIsReplacedByWhatIsSaidOfTheSameLater() {
        AccountId ada = reader("ada");
        AccountId ben = reader("ben");
        assertThat(people().follows().put(ada, REEF_FOLLOW)).isTrue();
        assertThat(people().follows().put(ada, REEF_FOLLOW.in("Sea"))).isTrue();

        assertThat(people().follows().of(ada)).containsExactly(REEF_FOLLOW.in("Sea"));
        assertThat(people().follows().of(ben)).isEmpty();
        assertThat(people().follows().forget(ben, Kind.SOURCE, "reef.example")).isFalse();
        assertThat(people().follows().addAll(ada, List.of(REEF_FOLLOW))).isZero();
        assertThat(people().follows().forget(ada, Kind.SOURCE, "reef.example")).isTrue();
    }

    @Test
    default void whatIsReadIsNoLongerUnreadForThatReaderAlone() {
        AccountId ada = reader("ada");
        AccountId ben = reader("ben");
        Article storm = saved("storm");
        Article calm = saved("calm");
        people().readings().read(ada, storm.id(), NOON);

        assertThat(unread(ada)).containsExactly(calm.id());
        assertThat(unread(ben)).containsExactlyInAnyOrder(storm.id(), calm.id());
        assertThat(people().readings().among(ada, List.of(storm.id(), calm.id())))
                .containsExactly(storm.id());
        assertThat(people().readings().unread(ada, REEF_FOLLOW, Instant.EPOCH, 50)).isEqualTo(1);
        people().readings().unread(ada, storm.id());
        assertThat(unread(ada)).hasSize(2);
    }

    @Test
    default void readingAnArticleReadsItsCopies() {
        AccountId ada = reader("ada");
        Article storm = saved("storm");
        Article reprint = saved("reprint");
        StoryId story = new StoryId(storm.id());
        place(
                new Regrouping.Placed(storm.id(), story, Optional.empty(), 1),
                new Regrouping.Placed(reprint.id(), story, Optional.of(storm.id()), 1));
        assertThat(people().readings().unread(ada, REEF_FOLLOW, Instant.EPOCH, 50)).isEqualTo(1);
        people().readings().read(ada, reprint.id(), NOON);

        assertThat(unread(ada)).isEmpty();
        assertThat(people().readings().among(ada, List.of(storm.id()))).containsExactly(storm.id());
    }

    @Test
    default void whereTheReaderWantsItReadingOneReadsTheStory() {
        AccountId ada = reader("ada");
        Article storm = saved("storm");
        Article other = saved("other");
        StoryId story = new StoryId(storm.id());
        place(
                new Regrouping.Placed(storm.id(), story, Optional.empty(), 1),
                new Regrouping.Placed(other.id(), story, Optional.empty(), 1));
        people().readings().readStory(ada, story, NOON.plusSeconds(600));
        assertThat(unread(ada)).hasSize(2);
        people().readings().choose(ada, new Choices(true, List.of("world", "sport"), "NO"));

        assertThat(unread(ada)).isEmpty();
        assertThat(people().readings().choices(ada))
                .isEqualTo(new Choices(true, List.of("world", "sport"), "NO"));
    }

    @Test
    default void allUpToATimeIsReadTogether() {
        AccountId ada = reader("ada");
        Article storm = saved("storm");
        people().follows().put(ada, REEF_FOLLOW);
        people().follows().caughtUp(ada, List.of(REEF_FOLLOW), storm.publishedAt());
        Follow now = people().follows().of(ada).getFirst();

        assertThat(people().readings().unread(ada, now, Instant.EPOCH, 50)).isZero();
        people().follows().caughtUp(ada, List.of(REEF_FOLLOW), Instant.EPOCH);
        assertThat(people().follows().of(ada)).containsExactly(now);
    }

    @Test
    default void whatABrowserRememberedIsTakenOver() {
        AccountId ada = reader("ada");
        Article storm = saved("storm");
        StoryId story = new StoryId(storm.id());
        place(new Regrouping.Placed(storm.id(), story, Optional.empty(), 1));
        people().readings().readStory(ada, story, NOON.plusSeconds(60));
        people().readings()
                .merge(
                        ada,
                        Map.of(
                                story.toString().substring(0, 12),
                                NOON,
                                "ffffffffffff",
                                NOON,
                                "' OR 1=1",
                                NOON));

        assertThat(people().readings().stories(ada, 9))
                .containsExactly(Map.entry(story, NOON.plusSeconds(60)));
    }

    @Test
    default void aStarIsOnesOwn() {
        AccountId ada = reader("ada");
        AccountId ben = reader("ben");
        Article storm = saved("storm");
        assertThat(people().saved().save(ada, storm.id(), NOON)).isTrue();
        assertThat(people().saved().save(ada, storm.id(), NOON.plusSeconds(60))).isTrue();
        people().saved().remove(ben, storm.id());

        assertThat(people().saved().of(ada, Optional.empty(), 9))
                .containsExactly(new SavedArticles.Saved(storm.id(), NOON));
        assertThat(people().saved().of(ben, Optional.empty(), 9)).isEmpty();
        assertThat(people().saved().among(ada, List.of(storm.id()))).containsExactly(storm.id());
        people().saved().remove(ada, storm.id());
        assertThat(people().saved().of(ada, Optional.empty(), 9)).isEmpty();
    }

    @Test
    default void theHistoryIsForgottenWhole() {
        AccountId ada = reader("ada");
        Article storm = saved("storm");
        people().readings().read(ada, storm.id(), NOON);
        people().readings().readStory(ada, new StoryId(storm.id()), NOON);
        assertThat(people().readings().history(ada, Optional.empty(), 9)).hasSize(1);
        people().readings().forgetHistory(ada);

        assertThat(people().readings().history(ada, Optional.empty(), 9)).isEmpty();
        assertThat(people().readings().stories(ada, 9)).isEmpty();
    }
}
