package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.model.Teaser;
import daily8.reading.Related.RelatedCard;
import daily8.reading.RelatedFinder.Hit;
import daily8.store.Corrections.Correction;
import daily8.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses the related articles of an article's page. Thread-safe.
///
/// Same event: the independent texts of its story from other publishers. Of every other story the
/// best article alone, if another publisher's and it can say why: background where it is a day
/// older, else a neighbour.
public final class RelatedPages {
    private static final int SAME = 5;
    private static final int OTHERS = 4;
    private static final int ASKED = 40;

    /// By reading the sample edition's pairs of different stories: above it most have to do with
    /// each other (two floods, two banks), below it they share words by chance. None beats such.
    private static final double LEAST = 0.01;

    /// Where nothing tells why but words by which it was found, it has to be this near.
    private static final double LEAST_WITHOUT_REASON = 0.05;

    /// What is a day older tells how it came to this; nearer ones tell what else goes on.
    private static final Duration BACKGROUND = Duration.ofHours(24);

    private final Store store;
    private final RelatedFinder finder;

    public RelatedPages(Store store, RelatedFinder finder) {
        this.store = store;
        this.finder = finder;
    }

    /// `story` is the article's own where it was placed; what the reader or an editor told apart is
    /// left out.
    public Related to(Article article, Optional<Story> story, ToldApart apart) {
        Map<ArticleId, Hit> hits = new HashMap<>();
        List<Hit> found = finder.to(article.id(), ASKED);
        found.forEach(hit -> hits.put(hit.article(), hit));
        Predicate<ArticleId> wanted = wanted(article, apart);
        Cards cards = new Cards(store.sources());
        List<Teaser> same = story.map(its -> same(article, its, wanted)).orElse(List.of());
        List<Teaser> others = others(article, story, found, wanted);
        List<ArticleId> ids =
                Stream.concat(same.stream(), others.stream()).map(Teaser::id).toList();
        SharedThings shared = new SharedThings(store, article, ids);
        List<RelatedCard> background = new ArrayList<>();
        List<RelatedCard> neighbours = new ArrayList<>();
        for (Teaser other : others) {
            boolean older = other.publishedAt().isBefore(article.publishedAt().minus(BACKGROUND));
            List<RelatedCard> group = older ? background : neighbours;
            if (group.size() < OTHERS && !other.source().equals(article.source())) {
                List<String> why = why(shared, other, hits.get(other.id()));
                if (!why.isEmpty()) {
                    group.add(new RelatedCard(cards.of(other), why));
                }
            }
        }
        List<RelatedCard> event =
                same.stream()
                        .map(other -> {
                            List<String> words = words(hits.get(other.id()));
                            return new RelatedCard(cards.of(other), shared.with(other, words));
                        })
                        .toList();
        return new Related(event, background, neighbours);
    }

    private Predicate<ArticleId> wanted(Article article, ToldApart apart) {
        Set<ArticleId> corrected = new HashSet<>();
        for (Correction said : store.corrections().of(article.id())) {
            if (!said.same()) {
                corrected.add(said.one());
                corrected.add(said.other());
            }
        }
        return other -> !corrected.contains(other) && !apart.has(article.id(), other);
    }

    /// The nearest in time first, each publisher once.
    private List<Teaser> same(Article article, Story story, Predicate<ArticleId> wanted) {
        ArticleId root = root(article.id(), story);
        Set<SourceId> publishers = new HashSet<>(Set.of(article.source()));
        List<ArticleId> ids =
                story.independent().stream()
                        .filter(member -> !member.id().equals(root))
                        .filter(member -> wanted.test(member.id()))
                        .sorted(
                                Comparator.comparing((Story.Member member) ->
                                        Duration.between(
                                                        member.publishedAt(), article.publishedAt())
                                                .abs()))
                        .filter(member -> publishers.add(member.source()))
                        .map(Story.Member::id)
                        .limit(SAME)
                        .toList();
        return store.articles().teasers(ids);
    }

    /// The article whose text this one repeats, or itself.
    private static ArticleId root(ArticleId id, Story story) {
        return story.articles().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .flatMap(Story.Member::copyOf)
                .orElse(id);
    }

    /// Of every other story the best article.
    private List<Teaser> others(
            Article article, Optional<Story> story, List<Hit> found, Predicate<ArticleId> wanted) {
        Set<ArticleId> ofEvent = new HashSet<>(Set.of(article.id()));
        story.ifPresent(its -> its.articles().forEach(member -> ofEvent.add(member.id())));
        return onceAStory(
                found.stream()
                        .filter(hit -> !ofEvent.contains(hit.article()))
                        .filter(hit -> !hit.why().isEmpty() && hit.score() >= LEAST)
                        .filter(hit -> wanted.test(hit.article()))
                        .toList());
    }

    private List<Teaser> onceAStory(List<Hit> hits) {
        List<ArticleId> ids = hits.stream().map(Hit::article).toList();
        Map<ArticleId, StoryId> placed = store.stories().ofAll(ids);
        Set<StoryId> stories = new HashSet<>();
        return store.articles()
                .teasers(
                        ids.stream()
                                .filter(id ->
                                        !placed.containsKey(id) || stories.add(placed.get(id)))
                                .toList());
    }

    private static List<String> words(@Nullable Hit hit) {
        return hit == null ? List.of() : hit.why();
    }

    private static List<String> why(SharedThings shared, Teaser other, @Nullable Hit hit) {
        List<String> why = shared.with(other, words(hit));
        boolean near = hit != null && hit.score() >= LEAST_WITHOUT_REASON;
        return why.isEmpty() && near ? SharedThings.longest(words(hit)) : why;
    }
}
