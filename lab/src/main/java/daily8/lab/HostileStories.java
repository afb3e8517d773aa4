package daily8.lab;

import daily8.ai.NoEmbedder;
import daily8.enrich.ArticleText;
import daily8.enrich.Enricher;
import daily8.html.HtmlText;
import daily8.html.Sanitizer;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Edition.Reason;
import daily8.model.Enrichment;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.reading.RelatedFinder.Hit;
import daily8.store.KeptEnrichment;
import daily8.store.Regrouping;
import daily8.store.Store;
import daily8.testing.ArticleBuilder;
import daily8.testing.SiteFixture;
import daily8.testing.Visits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stories told by hostile publishers: each payload is the headline, the author and three sentences
/// of an article, as text, and its HTML behind the sanitiser. [Shown] numbers tell which payloads a
/// page really shows.
///
/// Nothing of a feed's cleaning stands before headline and author: they are kept as they came.
final class HostileStories {
    /// Few enough for a page of the panel to have room for each.
    static final int PUBLISHERS = 4;

    /// What each publisher alone tells.
    private static final List<String> NEWS =
            List.of(
                    "Divers found a broken chain below the landing stage",
                    "The mayor promised a cheaper ticket for fishermen",
                    "Engineers from the mainland tested both engines overnight",
                    "Schools of the island opened again after their holiday");

    /// In every fourth story one publisher repeats another.
    private static final int REPEATED = 4;

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-23");

    private final SiteFixture site;
    private final List<String> payloads;
    private final List<Article> articles = new ArrayList<>();

    HostileStories(SiteFixture site, List<String> payloads) {
        this.site = site;
        this.payloads = payloads;
        for (int i = 0; i < payloads.size(); i++) {
            articles.add(article(i));
        }
        keep(site.store);
        tellRelated();
    }

    List<Article> articles() {
        return articles;
    }

    int stories() {
        return (payloads.size() + PUBLISHERS - 1) / PUBLISHERS;
    }

    StoryId story(int number) {
        return new StoryId(articles.get(number * PUBLISHERS).id());
    }

    /// The articles of a story.
    List<Article> of(int number) {
        int from = number * PUBLISHERS;
        return articles.subList(from, Math.min(articles.size(), from + PUBLISHERS));
    }

    private Article article(int i) {
        String text = Shown.marked(i, payloads.get(i));
        int publisher = i % PUBLISHERS;
        String quoted = escaped(text);
        String html =
                """
                <p>The ferry of Pier %2$d carried %3$d people on Monday, %1$s.</p>
                <p>“%1$s we will sail again”, said Mara Quist, who steers the ferry of Pier %2$d.</p>
                <p>%4$s, %1$s.</p>
                <div>%5$s</div>
                """
                        .formatted(
                                quoted,
                                i / PUBLISHERS,
                                40 + publisher,
                                NEWS.get(publisher),
                                payloads.get(i));
        return ArticleBuilder.at("https://hostile" + publisher + ".example/" + i)
                .source("hostile" + publisher + ".example")
                .title(text)
                .authors(List.of(text))
                .publishedAt(SiteFixture.NOW.minus(Duration.ofSeconds(30L * (i + 1))))
                .html(Sanitizer.sanitize(html, "https://hostile.example/"))
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void keep(Store store) {
        for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
            List<Article> own = new ArrayList<>();
            for (int i = publisher; i < articles.size(); i += PUBLISHERS) {
                own.add(articles.get(i));
            }
            if (!own.isEmpty()) {
                Visits.save(store, SiteFixture.NOW, own.toArray(Article[]::new));
            }
        }
        Enricher enricher = new Enricher(new NoEmbedder());
        List<KeptEnrichment> read = new ArrayList<>();
        List<Regrouping.Step> steps = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            StoryId story = story(i / PUBLISHERS);
            boolean copy = i % PUBLISHERS == PUBLISHERS - 1 && i / PUBLISHERS % REPEATED == 0;
            Optional<ArticleId> of =
                    copy ? Optional.of(articles.get(i - 1).id()) : Optional.empty();
            steps.add(new Regrouping.Placed(article.id(), story, of, 1));
            read.add(read(enricher, article));
        }
        store.enrichments().saveAll(read);
        store.stories().apply(new Regrouping(steps, 0));
    }

    private static KeptEnrichment read(Enricher enricher, Article article) {
        ArticleText text =
                new ArticleText(
                        article.title(),
                        HtmlText.of(article.html()).text(),
                        article.language(),
                        article.source().name(),
                        Optional.of(article.publishedAt()));
        Enrichment found = enricher.enrich(text).enrichment();
        return new KeptEnrichment(
                article.id(), article.revision(), "en", found, "", Optional.empty());
    }

    /// Of each story the next older one is the background, half of it on the story's page and half
    /// on its second article's.
    private void tellRelated() {
        for (int number = 0; number + 1 < stories(); number++) {
            List<Hit> older =
                    of(number + 1).stream()
                            .map(a -> new Hit(a.id(), 0.9, List.of(a.title())))
                            .toList();
            List<Article> own = of(number);
            int half = Math.min(2, older.size());
            site.related.tell(own.getFirst().id(), older.subList(0, half));
            site.related.tell(own.get(1).id(), older.subList(half, older.size()));
        }
    }

    int editions() {
        return (payloads.size() + Edition.STORIES - 1) / Edition.STORIES;
    }

    /// The `number`-th edition, each newer than the one before: eight payloads as headlines, quoted
    /// line and reasons, each of another story.
    Edition edition(int number) {
        LocalDate day = LAST_DAY.minusDays(editions() - 1L - number);
        List<Edition.Entry> entries = new ArrayList<>();
        for (int i = number; i < articles.size(); i += editions()) {
            entries.add(entry(articles.get(i), story(i / PUBLISHERS)));
        }
        return new Edition("en", day, SiteFixture.NOW.minus(Duration.ofMinutes(30)), entries);
    }

    private static Edition.Entry entry(Article article, StoryId story) {
        List<SourceId> publishers = List.of(article.source());
        return new Edition.Entry(
                story,
                article.id(),
                article.title(),
                article.title(),
                article.id(),
                publishers,
                PUBLISHERS - 1,
                List.of(new Reason(Reason.Kind.PUBLISHERS, 1)));
    }
}
