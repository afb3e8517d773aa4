package daily8.testing;

import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Edition.Reason;
import daily8.model.Enrichment;
import daily8.model.Hashtag;
import daily8.model.KeyPoint;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.reading.RelatedFinder.Hit;
import daily8.store.KeptEnrichment;
import daily8.store.Regrouping;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A morning that was understood: the ferry's return told by four publishers and reprinted by one,
/// every other article a story of its own; hashtags, key points, and an edition made half an hour
/// ago.
public final class UnderstoodMorning {
    public static final Instant MADE = SiteFixture.NOW.minus(Duration.ofMinutes(30));
    public static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final SiteFixture site;
    private final Article first;
    private final Article reprint;
    private final List<Article> ferry = new ArrayList<>();

    public UnderstoodMorning(SiteFixture site) {
        this.site = site;
        first =
                told(
                        "civicledger.example",
                        "Ferry sails to outer islands again after storm",
                        400,
                        "The ferry to the outer islands sailed again on Monday. Two hundred people"
                                + " were on board. The strait was calm for the first time.");
        Article second =
                told(
                        "millandmarket.example",
                        "Islands restock as ferry ends eleven days of waiting",
                        230,
                        "Shops on Harrow Island were full again by noon. The price of flour fell.");
        reprint =
                told(
                        "eveningparlour.example",
                        "Ferry sails to outer islands again after storm",
                        180,
                        "The ferry to the outer islands sailed again on Monday.");
        ferry.addAll(List.of(first, second, reprint, site.paper.articles().getFirst()));
        for (Article article : List.of(first, second, reprint)) {
            Visits.save(site.store, SiteFixture.NOW, article);
        }
        placeAll();
        enrichAll();
        site.store.editions().save(edition("en"));
        site.store.editions().save(edition("ar"));
        site.related.tell(
                longest().id(),
                List.of(
                        new Hit(first.id(), 0.9, List.of("Harrow", "ferry")),
                        new Hit(reprint.id(), 0.9, List.of("ferry")),
                        new Hit(paper(10).id(), 0.2, List.of("storm", "flood plain"))));
    }

    /// The story of the ferry.
    public StoryId story() {
        return new StoryId(first.id());
    }

    /// Its newest article, with all that an article can have.
    public Article longest() {
        return site.paper.articles().getFirst();
    }

    /// The first text, and the article that repeats it.
    public Article first() {
        return first;
    }

    public Article reprint() {
        return reprint;
    }

    public Article paper(int place) {
        return site.paper.articles().get(place);
    }

    /// One more publisher tells of the ferry.
    public Article continues(Instant at) {
        Article article =
                told(
                        "farlens.example",
                        "What the storm taught about the strait",
                        Duration.between(at, SiteFixture.NOW).toMinutes(),
                        "A gauge on the breakwater counted every wave.");
        Visits.save(site.store, at, article);
        place(article, story(), Optional.empty());
        return article;
    }

    private Article told(String host, String title, long minutesOld, String text) {
        return ArticleBuilder.at("https://" + host + "/ferry/" + minutesOld)
                .source(host)
                .title(title)
                .publishedAt(SiteFixture.NOW.minus(Duration.ofMinutes(minutesOld)))
                .html("<p>" + text + "</p>")
                .build();
    }

    private void placeAll() {
        for (Article article : ferry) {
            boolean copy = article.equals(reprint);
            place(article, story(), copy ? Optional.of(first.id()) : Optional.empty());
        }
        site.paper.articles().stream()
                .filter(article -> !article.equals(longest()))
                .forEach(article -> place(article, new StoryId(article.id()), Optional.empty()));
    }

    private void place(Article article, StoryId story, Optional<ArticleId> copyOf) {
        Regrouping.Step step = new Regrouping.Placed(article.id(), story, copyOf, 1);
        site.store.stories().apply(new Regrouping(List.of(step), 0));
    }

    private void enrichAll() {
        List<KeptEnrichment> found = new ArrayList<>();
        for (Article article : site.paper.articles()) {
            found.add(enrichment(article, List.of(article.section().word() + "News")));
        }
        ferry.forEach(article ->
                found.add(enrichment(article, List.of("HarrowIsland", "Ferry", "Storm"))));
        site.store.enrichments().saveAll(found);
    }

    private static KeptEnrichment enrichment(Article article, List<String> tags) {
        List<Hashtag> hashtags = tags.stream().map(tag -> new Hashtag(tag, tag, 0.5)).toList();
        Enrichment enrichment =
                new Enrichment(
                        article.language(),
                        1,
                        hashtags,
                        keyPoints(article),
                        List.of(),
                        List.of(),
                        List.of(),
                        Section.WORLD);
        return new KeptEnrichment(
                article.id(),
                article.revision(),
                article.language(),
                enrichment,
                "",
                Optional.empty());
    }

    /// The first sentence of each of the first two paragraphs.
    private static List<KeyPoint> keyPoints(Article article) {
        String text = HtmlText.of(article.html()).text();
        List<KeyPoint> points = new ArrayList<>();
        for (String paragraph : text.split("\n\n", 3)) {
            int end = paragraph.indexOf(". ") + 1;
            if (end > 0 && points.size() < 2) {
                int start = text.indexOf(paragraph);
                points.add(new KeyPoint(paragraph.substring(0, end), start, start + end));
            }
        }
        return points;
    }

    private Edition edition(String language) {
        List<Edition.Entry> entries = new ArrayList<>();
        for (Article article : site.paper.articles()) {
            if (article.language().equals(language) && entries.size() < Edition.STORIES) {
                entries.add(entry(article));
            }
        }
        return new Edition(language, DAY, MADE, entries);
    }

    private Edition.Entry entry(Article article) {
        StoryId id = site.store.stories().of(article.id()).orElseThrow();
        Story story = site.store.stories().find(id).orElseThrow();
        List<SourceId> publishers = story.publishers();
        return new Edition.Entry(
                id,
                article.id(),
                article.title(),
                keyPoints(article).stream().map(KeyPoint::text).findFirst().orElse(""),
                article.id(),
                publishers,
                story.independent().size(),
                List.of(
                        new Reason(Reason.Kind.PUBLISHERS, publishers.size()),
                        new Reason(Reason.Kind.HOURS_AGO, 0)));
    }
}
