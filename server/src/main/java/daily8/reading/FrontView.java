package daily8.reading;

import daily8.model.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The front page as one reader sees it: what they have read, what they mute, what they follow.
/// `muted` are articles of a muted tag; `fromCountry` are the newest of the country that they
/// chose; `archived` says that a past edition was asked for.
public record FrontView(
        FrontPage page,
        Visitor visitor,
        Set<ArticleId> muted,
        List<FollowedTag> followed,
        List<Card> fromCountry,
        boolean archived) {
    public FrontView {
        muted = Set.copyOf(muted);
        followed = List.copyOf(followed);
        fromCountry = List.copyOf(fromCountry);
    }

    /// The newest of a tag that the reader follows.
    public record FollowedTag(String name, List<Card> cards) {
        public FollowedTag {
            cards = List.copyOf(cards);
        }
    }

    /// Read with all that it had when the edition was made: what came later is "since then".
    public boolean isRead(StoryCard card) {
        Optional<Instant> at = readAt(card);
        return at.filter(then -> !then.isBefore(card.newestBy(madeAt(then)))).isPresent();
    }

    /// Texts that came since the reader read the story; 0 where they have not.
    public long news(StoryCard card) {
        return readAt(card).map(card::newSince).orElse(0L);
    }

    public boolean isMuted(StoryCard card) {
        return muted.contains(card.lead().id());
    }

    /// Muted stories are done with, too.
    public long done() {
        return page.eight().stream().filter(card -> isRead(card) || isMuted(card)).count();
    }

    public boolean isCaughtUp() {
        return !page.eight().isEmpty() && done() == page.eight().size();
    }

    /// The sections that the reader chose; all where they chose none.
    public List<FrontPage.Shelf> shelves() {
        List<String> chosen = visitor.choices().sections();
        return page.sections().stream()
                .filter(shelf -> chosen.isEmpty() || chosen.contains(shelf.section().word()))
                .toList();
    }

    public List<Card> unmuted(List<Card> cards) {
        return cards.stream().filter(card -> !muted.contains(card.id())).toList();
    }

    public List<StoryCard> sinceUnmuted() {
        return page.since().stream().filter(card -> !isMuted(card)).toList();
    }

    private Optional<Instant> readAt(StoryCard card) {
        return visitor.read().at(card.id());
    }

    private Instant madeAt(Instant otherwise) {
        return page.edition().map(FrontPage.EditionHead::madeAt).orElse(otherwise);
    }
}
