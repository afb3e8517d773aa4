package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.model.Teaser;
import daily8.reading.FrontView.FollowedTag;
import daily8.store.ArticleQuery;
import daily8.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shows a front page to one reader. Asks the store only for readers who chose tags. Thread-safe.
public final class FrontViews {
    /// More than these are read on their own pages.
    private static final int FOLLOWED = 6;

    private static final int OF_A_TAG = 4;
    private static final int SOURCES_OF_A_COUNTRY = 40;
    private static final int OF_A_SOURCE = 2;
    private static final int FROM_COUNTRY = 6;

    private final Store store;
    private final MutedArticles muted;

    public FrontViews(Store store) {
        this.store = store;
        this.muted = new MutedArticles(store);
    }

    public FrontView of(FrontPage page, String language, Visitor visitor, boolean archived) {
        return new FrontView(
                page,
                visitor,
                muted(page, visitor),
                archived ? List.of() : followed(language, visitor),
                archived ? List.of() : fromCountry(visitor.choices().country(), language),
                archived);
    }

    private Set<ArticleId> muted(FrontPage page, Visitor visitor) {
        List<ArticleId> shown = new ArrayList<>();
        page.eight().forEach(card -> shown.add(card.lead().id()));
        page.since().forEach(card -> shown.add(card.lead().id()));
        page.sections().forEach(shelf -> shelf.cards().forEach(card -> shown.add(card.id())));
        page.otherLanguages().forEach(card -> shown.add(card.id()));
        return muted.among(shown, visitor);
    }

    /// The newest of the sources of a country.
    private List<Card> fromCountry(String country, String language) {
        if (country.isEmpty()) {
            return List.of();
        }
        List<Teaser> newest = new ArrayList<>();
        store.sources().all().stream()
                .filter(source -> source.country().equals(country))
                .limit(SOURCES_OF_A_COUNTRY)
                .forEach(source ->
                        newest.addAll(
                                store.articles()
                                        .newestTeasers(
                                                ArticleQuery.newest(OF_A_SOURCE)
                                                        .from(source.id())
                                                        .inLanguage(language))));
        newest.sort(Comparator.comparing(Teaser::publishedAt).reversed());
        return new Cards(store.sources()).of(newest.stream().limit(FROM_COUNTRY).toList());
    }

    private List<FollowedTag> followed(String language, Visitor visitor) {
        Cards cards = new Cards(store.sources());
        List<FollowedTag> followed = new ArrayList<>();
        for (String name : visitor.tags().followed().stream().limit(FOLLOWED).toList()) {
            List<ArticleId> ids =
                    store.tags()
                            .articles(Hashtag.keyOf(name), language, Optional.empty(), OF_A_TAG);
            List<Teaser> newest = store.articles().teasers(ids);
            if (!newest.isEmpty()) {
                followed.add(new FollowedTag(name, cards.of(newest)));
            }
        }
        return followed;
    }
}
