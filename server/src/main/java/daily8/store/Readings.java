package daily8.store;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.store.Follows.Follow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What readers have read. An article counts as read where one with the same text was, and where
/// the reader wants that, when its story was read after it came. Thread-safe.
public interface Readings {
    /// The reader opened the article.
    void read(AccountId account, ArticleId article, Instant at);

    /// The reader opened the story, or an article of it.
    void readStory(AccountId account, StoryId story, Instant at);

    /// Not read after all.
    void unread(AccountId account, ArticleId article);

    void unreadStory(AccountId account, StoryId story);

    /// The stories read last, with the time.
    Map<StoryId, Instant> stories(AccountId account, int limit);

    /// Takes over what a browser remembered, by the first digits of stories' ids; the later time of
    /// a story counts.
    void merge(AccountId account, Map<String, Instant> byPrefix);

    /// The articles that count as read among these.
    Set<ArticleId> among(AccountId account, Collection<ArticleId> articles);

    /// What was opened, latest first.
    List<Opened> history(AccountId account, Optional<Instant> before, int limit);

    void forgetHistory(AccountId account);

    /// What the follows bring, newest first, each text once; `unreadOnly` leaves out what is read.
    List<Arrival> arrivals(
            AccountId account,
            List<Follow> follows,
            boolean unreadOnly,
            Optional<ArticleQuery.Before> before,
            int limit);

    /// How many texts of a follow are not read, of those published after `since`; no more than
    /// `limit` are counted.
    long unread(AccountId account, Follow follow, Instant since, int limit);

    Choices choices(AccountId account);

    void choose(AccountId account, Choices choices);

    /// `text` is the article whose text this one has: itself, or the one it copies.
    record Arrival(ArticleId article, ArticleId text, Instant publishedAt) {}

    record Opened(ArticleId article, Instant at) {}

    /// `wholeStory`: reading one article of a story reads the others that were there; `sections` of
    /// the front page, in order, all where empty; `country` of which the front page shows a shelf,
    /// empty for none.
    record Choices(boolean wholeStory, List<String> sections, String country) {
        public static final Choices NONE = new Choices(false, List.of(), "");

        public Choices {
            sections = List.copyOf(sections);
        }
    }
}
