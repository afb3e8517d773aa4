package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Section;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.model.Teaser;
import daily8.reading.FrontPage.EditionHead;
import daily8.reading.FrontPage.Shelf;
import daily8.store.ArticleQuery;
import daily8.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays out the front page of a language: the latest edition, the stories since, the sections.
///
/// No article stands on the page twice, and no story: what is among the eight is in no list below.
/// Thread-safe.
public final class FrontPages {
    /// Enough to find eight of at least four publishers on an ordinary morning.
    private static final int LOOKED_AT = 60;

    private static final int SINCE = 6;
    private static final int SHELF = 6;
    private static final int TRENDING = 12;

    /// A section's newest often are of one event: then more are looked at for six that differ.
    private static final int SHELF_LOOKED_AT = 24;

    private final Store store;
    private final SampleDesk sample;
    private final EditionTime time;
    private final InstantSource clock;

    public FrontPages(Store store, SampleDesk sample, EditionTime time, InstantSource clock) {
        this.store = store;
        this.sample = sample;
        this.time = time;
        this.clock = clock;
    }

    /// With the latest edition.
    public FrontPage of(String language) {
        return of(language, store.editions().latest(language));
    }

    /// With the edition of a day, where there is one.
    public Optional<FrontPage> of(String language, LocalDate date) {
        return store.editions()
                .find(language, date)
                .map(edition -> of(language, Optional.of(edition)));
    }

    /// With the latest edition, where there is one.
    public Optional<FrontPage> latest(String language) {
        return store.editions().latest(language).map(edition -> of(language, Optional.of(edition)));
    }

    /// The days that have an edition, newest first.
    public List<LocalDate> dates(String language, int limit) {
        return store.editions().dates(language, limit);
    }

    private FrontPage of(String language, Optional<Edition> edition) {
        StoryCards stories = new StoryCards(store);
        ArticleQuery query = ArticleQuery.newest(LOOKED_AT).inLanguage(language);
        List<Teaser> newest = store.articles().newestTeasers(query);
        List<StoryCard> eight =
                edition.map(made -> entries(made, stories))
                        .orElseGet(
                                () -> FirstEight.of(newest).stream().map(stories::alone).toList());
        Shown shown = new Shown();
        eight.forEach(shown::add);
        List<StoryCard> since =
                edition.map(made -> since(language, made.madeAt(), shown, stories))
                        .orElse(List.of());
        Instant now = clock.instant();
        return new FrontPage(
                edition.map(made -> new EditionHead(made.date(), made.madeAt(), time.next(now))),
                eight,
                since,
                shelves(language, stories.cards(), shown),
                otherLanguages(stories.cards()),
                store.tags().trending(language, now, TRENDING),
                newest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Cursor.after(stories.cards().of(newest.getLast()))),
                sample.isShown());
    }

    private static List<StoryCard> entries(Edition edition, StoryCards stories) {
        return edition.entries().stream().flatMap(entry -> stories.of(entry).stream()).toList();
    }

    /// Stories that began after the edition was made: those of several publishers first.
    private List<StoryCard> since(
            String language, Instant madeAt, Shown shown, StoryCards stories) {
        List<Story> begun =
                store.stories().newest(language, madeAt, LOOKED_AT).stream()
                        .filter(story -> story.articles().getFirst().firstSeenAt().isAfter(madeAt))
                        .filter(story -> !shown.stories.contains(story.id()))
                        .sorted(
                                Comparator.comparingInt((Story story) -> story.publishers().size())
                                        .reversed())
                        .limit(SINCE)
                        .toList();
        List<StoryCard> cards = new ArrayList<>();
        for (Story story : begun) {
            stories.of(story)
                    .ifPresent(card -> {
                        cards.add(card);
                        shown.add(card);
                    });
        }
        return cards;
    }

    private List<Shelf> shelves(String language, Cards cards, Shown shown) {
        List<Shelf> shelves = new ArrayList<>();
        for (Section section : Section.values()) {
            ArticleQuery query =
                    ArticleQuery.newest(SHELF_LOOKED_AT).inLanguage(language).inSection(section);
            List<Teaser> newest = store.articles().newestTeasers(query);
            Map<ArticleId, StoryId> placed =
                    store.stories().ofAll(newest.stream().map(Teaser::id).toList());
            List<Card> fresh =
                    newest.stream()
                            .filter(article -> shown.isNew(article.id(), placed))
                            .limit(SHELF)
                            .map(cards::of)
                            .toList();
            if (!fresh.isEmpty()) {
                shelves.add(new Shelf(section, fresh));
            }
        }
        return shelves;
    }

    private List<Card> otherLanguages(Cards cards) {
        return store.articles().languages().stream()
                .filter(language -> !Edition.LANGUAGES.contains(language))
                .map(ArticleQuery.newest(SHELF)::inLanguage)
                .flatMap(query -> store.articles().newestTeasers(query).stream())
                .sorted(Comparator.comparing(Teaser::publishedAt).reversed())
                .limit(SHELF)
                .map(cards::of)
                .toList();
    }

    /// What stands on the page already.
    private static final class Shown {
        private final Set<StoryId> stories = new HashSet<>();
        private final Set<ArticleId> articles = new HashSet<>();

        void add(StoryCard card) {
            stories.add(card.id());
            articles.add(card.lead().id());
        }

        /// True once for each article and story.
        boolean isNew(ArticleId article, Map<ArticleId, StoryId> placed) {
            StoryId story = placed.get(article);
            return articles.add(article) && (story == null || stories.add(story));
        }
    }
}
