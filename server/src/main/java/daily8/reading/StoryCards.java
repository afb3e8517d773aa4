package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Enrichment;
import daily8.model.KeyPoint;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.model.Teaser;
import daily8.reading.StoryCard.Line;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes cards of stories. For one answer; not thread-safe.
final class StoryCards {
    /// A story that has a picture has one among its first.
    private static final int LOOKED_AT = 12;

    private final Store store;
    private final Cards cards;

    StoryCards(Store store) {
        this.store = store;
        this.cards = new Cards(store.sources());
    }

    Cards cards() {
        return cards;
    }

    /// What an edition said of a story, with what came since; empty where its lead is gone.
    Optional<StoryCard> of(Edition.Entry entry) {
        return store.articles()
                .teaser(entry.lead())
                .map(lead -> {
                    Optional<Story> story = store.stories().find(entry.story());
                    Card card = cards.of(lead);
                    return new StoryCard(
                            story.map(Story::id).orElse(entry.story()),
                            entry.headline(),
                            card,
                            card.picture().or(() -> story.flatMap(this::picture)),
                            store.articles()
                                    .teaser(entry.quoted())
                                    .flatMap(quoted -> line(quoted, entry.line())),
                            entry.publishers().stream()
                                    .flatMap(id -> publisher(id).stream())
                                    .toList(),
                            story.map(found -> found.articles().size()).orElse(1),
                            entry.texts(),
                            story.map(StoryCards::newestAt).orElse(lead.publishedAt()),
                            story.map(StoryCards::seen).orElse(List.of(lead.firstSeenAt())),
                            entry.reasons());
                });
    }

    /// A story as it is now, led by its newest text; empty where that is gone.
    Optional<StoryCard> of(Story story) {
        Story.Member newest = story.independent().getLast();
        return store.articles()
                .teaser(newest.id())
                .map(lead ->
                        new StoryCard(
                                story.id(),
                                lead.title(),
                                cards.of(lead),
                                cards.of(lead).picture(),
                                Optional.empty(),
                                story.publishers().stream()
                                        .flatMap(id -> publisher(id).stream())
                                        .toList(),
                                story.articles().size(),
                                story.independent().size(),
                                newestAt(story),
                                seen(story),
                                List.of()));
    }

    /// An article that stands for itself, as long as nobody found its story.
    StoryCard alone(Teaser article) {
        Card card = cards.of(article);
        return new StoryCard(
                new StoryId(article.id()),
                article.title(),
                card,
                card.picture(),
                Optional.empty(),
                List.of(card.publisher()),
                1,
                1,
                article.publishedAt(),
                List.of(article.firstSeenAt()),
                List.of());
    }

    /// Of the first of its texts that has one.
    private Optional<URI> picture(Story story) {
        List<ArticleId> ids =
                story.articles().stream().map(Story.Member::id).limit(LOOKED_AT).toList();
        return store.articles().teasers(ids).stream()
                .flatMap(article -> cards.of(article).picture().stream())
                .findFirst();
    }

    private static Instant newestAt(Story story) {
        return story.independent().getLast().publishedAt();
    }

    private static List<Instant> seen(Story story) {
        return story.independent().stream().map(Story.Member::firstSeenAt).sorted().toList();
    }

    private Optional<Publisher> publisher(SourceId id) {
        return store.sources().find(id).map(Publisher::of);
    }

    /// A sentence where its publisher allows to show one, with its place in the article.
    private Optional<Line> line(Teaser quoted, String text) {
        Source source = cards.source(quoted);
        if (text.isBlank() || source.rights() == RightsPolicy.LINK) {
            return Optional.empty();
        }
        String anchor = source.rights() == RightsPolicy.FULL ? anchor(quoted.id(), text) : "";
        return Optional.of(
                new Line(text, quoted.language(), Publisher.of(source), quoted.id(), anchor));
    }

    private String anchor(ArticleId article, String text) {
        List<KeyPoint> points =
                store.enrichments()
                        .find(article)
                        .map(KeptEnrichment::enrichment)
                        .map(Enrichment::keyPoints)
                        .orElse(List.of());
        int place = points.stream().map(KeyPoint::text).toList().indexOf(text);
        return place < 0 ? "" : "#" + KeyPlace.id(place);
    }
}
