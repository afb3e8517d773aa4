package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.reading.StoryPage.Lane;
import daily8.reading.StoryPage.Point;
import daily8.reading.StoryPage.Strand;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a story and lays out all that was written of it. Thread-safe.
public final class StoryPages {
    private static final int TAGS = 8;

    private final Store store;
    private final StoryLines lines = new StoryLines();

    public StoryPages(Store store) {
        this.store = store;
    }

    public StoryAnswer find(StoryId id) {
        Optional<Story> found = store.stories().find(id);
        if (found.isEmpty()) {
            return new StoryAnswer.Unknown();
        }
        Story story = found.get();
        if (!story.id().equals(id)) {
            return new StoryAnswer.Moved(story.id());
        }
        Optional<StoryPage> page = page(story);
        return page.<StoryAnswer>map(StoryAnswer.Found::new).orElse(new StoryAnswer.Unknown());
    }

    private Optional<StoryPage> page(Story story) {
        Cards cards = new Cards(store.sources());
        Map<ArticleId, Article> articles = new HashMap<>();
        List<ArticleId> ids = story.articles().stream().map(Story.Member::id).toList();
        store.articles().findAll(ids).forEach(article -> articles.put(article.id(), article));
        List<Strand> strands = strands(story, articles, cards);
        if (strands.isEmpty()) {
            return Optional.empty();
        }
        List<Card> originals = strands.stream().map(Strand::card).toList();
        Optional<Edition.Entry> entry = entry(story);
        Card lead =
                entry.flatMap(of -> Optional.ofNullable(articles.get(of.lead())))
                        .map(cards::of)
                        .orElseGet(originals::getLast);
        return Optional.of(
                new StoryPage(
                        story,
                        lead,
                        entry.map(Edition.Entry::headline).orElseGet(lead::title),
                        Stream.concat(Stream.of(lead), originals.stream())
                                .flatMap(card -> card.picture().stream())
                                .findFirst(),
                        lines.of(story, articles, cards),
                        lanes(story, articles, cards),
                        Headlines.of(originals),
                        strands,
                        store.tags().of(lead.id()).stream().limit(TAGS).toList()));
    }

    /// The independent texts, oldest first, each with what repeats it.
    private static List<Strand> strands(
            Story story, Map<ArticleId, Article> articles, Cards cards) {
        Map<ArticleId, List<Card>> copies = new LinkedHashMap<>();
        Map<ArticleId, ArticleId> roots = new HashMap<>();
        for (Story.Member member : story.articles()) {
            Article article = articles.get(member.id());
            ArticleId original =
                    member.copyOf().map(of -> roots.getOrDefault(of, of)).orElse(member.id());
            List<Card> known = copies.get(original);
            if (article != null && known != null) {
                roots.put(member.id(), original);
                known.add(cards.of(article));
            } else if (article != null) {
                copies.put(member.id(), new ArrayList<>());
            }
        }
        List<Strand> strands = new ArrayList<>();
        copies.forEach((id, repeated) -> {
            Article article = articles.get(id);
            if (article != null) {
                strands.add(new Strand(cards.of(article), article.firstSeenAt(), repeated));
            }
        });
        return strands;
    }

    /// The story as the latest edition shows it, where it is in it.
    private Optional<Edition.Entry> entry(Story story) {
        return store.editions().latest(story.language()).stream()
                .flatMap(edition -> edition.entries().stream())
                .filter(entry -> entry.story().equals(story.id()))
                .findFirst();
    }

    private static List<Lane> lanes(Story story, Map<ArticleId, Article> articles, Cards cards) {
        Instant first = story.articles().getFirst().publishedAt();
        Instant last =
                story.articles().stream()
                        .map(Story.Member::publishedAt)
                        .reduce(first, (a, b) -> a.isAfter(b) ? a : b);
        double length = Math.max(1, Duration.between(first, last).toSeconds());
        Map<Publisher, List<Point>> lanes = new LinkedHashMap<>();
        for (Story.Member member : story.articles()) {
            Article article = articles.get(member.id());
            if (article != null) {
                double place = Duration.between(first, member.publishedAt()).toSeconds() / length;
                lanes.computeIfAbsent(Publisher.of(cards.source(article)), _ -> new ArrayList<>())
                        .add(
                                new Point(
                                        member.publishedAt(),
                                        Math.clamp(place, 0, 1),
                                        member.copyOf().isPresent()));
            }
        }
        return lanes.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                .toList();
    }
}
