package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.reading.FrontPage.Shelf;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays out the front page of a language from its newest articles.
///
/// The lead is the newest article with a picture; no publisher has more than two of the first eight
/// while others have something to say; no article stands on the page twice. Thread-safe.
public final class FrontPages {
    /// Enough to find eight of at least four publishers on an ordinary morning.
    private static final int LOOKED_AT = 60;

    private static final int GRID = 7;
    private static final int A_PUBLISHER = 2;
    private static final int SHELF = 6;

    private final Articles articles;
    private final Sources sources;
    private final SampleDesk sample;

    public FrontPages(Articles articles, Sources sources, SampleDesk sample) {
        this.articles = articles;
        this.sources = sources;
        this.sample = sample;
    }

    public FrontPage of(String language) {
        Cards cards = new Cards(sources);
        ArticleQuery query = ArticleQuery.newest(LOOKED_AT).inLanguage(language);
        List<Card> newest = cards.of(articles.newest(query));
        Optional<Card> lead = lead(newest);
        List<Card> grid = grid(newest, lead);
        Set<ArticleId> shown = new HashSet<>();
        lead.ifPresent(card -> shown.add(card.id()));
        grid.forEach(card -> shown.add(card.id()));
        return new FrontPage(
                lead,
                grid,
                shelves(language, cards, shown),
                newest.isEmpty() ? Optional.empty() : Optional.of(Cursor.after(newest.getLast())),
                sample.isShown());
    }

    private static Optional<Card> lead(List<Card> newest) {
        return newest.stream()
                .filter(card -> card.picture().isPresent() && !card.excerpt().isEmpty())
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    private static List<Card> grid(List<Card> newest, Optional<Card> lead) {
        Map<SourceId, Integer> taken = new HashMap<>();
        lead.ifPresent(card -> taken.merge(card.publisher().id(), 1, Integer::sum));
        List<Card> grid = new ArrayList<>();
        List<Card> spare = new ArrayList<>();
        for (Card card : newest) {
            boolean isLead = lead.filter(card::equals).isPresent();
            if (!isLead && taken.merge(card.publisher().id(), 1, Integer::sum) <= A_PUBLISHER) {
                grid.add(card);
            } else if (!isLead) {
                spare.add(card);
            }
        }
        grid.addAll(spare);
        return grid.subList(0, Math.min(GRID, grid.size()));
    }

    private List<Shelf> shelves(String language, Cards cards, Set<ArticleId> shown) {
        List<Shelf> shelves = new ArrayList<>();
        for (Section section : Section.values()) {
            ArticleQuery query =
                    ArticleQuery.newest(SHELF + GRID + 1).inLanguage(language).inSection(section);
            List<Card> fresh =
                    articles.newest(query).stream()
                            .filter(article -> !shown.contains(article.id()))
                            .limit(SHELF)
                            .map(cards::of)
                            .toList();
            if (!fresh.isEmpty()) {
                shelves.add(new Shelf(section, fresh));
            }
        }
        return shelves;
    }
}
