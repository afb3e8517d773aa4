package daily8.panel;

import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.EnrichedArticle;
import daily8.model.Enrichment;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers what a reader asks about: an article with its story, a story, or what a search found.
///
/// An article that was not yet understood, or was revised since, is told without what an enrichment
/// adds. Thread-safe.
public final class Subjects {
    /// Reports of a large story that are read: its beginning, and the newest.
    private static final int FIRST = 20;

    private static final int NEWEST = 40;

    private static final int BACKGROUND = 5;

    private final Store store;
    private final Function<ArticleId, List<ArticleId>> related;

    /// `related` gives the articles that have to do with one, best first.
    public Subjects(Store store, Function<ArticleId, List<ArticleId>> related) {
        this.store = store;
        this.related = related;
    }

    public Optional<Subject> ofArticle(ArticleId id) {
        return store.articles()
                .find(id)
                .map(article -> {
                    Optional<Story> story =
                            store.stories().of(article.id()).flatMap(store.stories()::find);
                    return subject(Optional.of(article), story);
                });
    }

    public Optional<Subject> ofStory(StoryId id) {
        return store.stories().find(id).map(story -> subject(Optional.empty(), Optional.of(story)));
    }

    /// What was found, as if it were one story: to ask the whole archive. Empty where nothing was.
    public Optional<Subject> ofFound(List<ArticleId> found) {
        List<Report> reports = reports(store.articles().findAll(found), Map.of());
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(Optional.empty(), reports, List.of()));
    }

    private Subject subject(Optional<Article> article, Optional<Story> story) {
        Map<ArticleId, ArticleId> originals = story.map(Subjects::originals).orElse(Map.of());
        List<ArticleId> ids = new ArrayList<>(story.map(Subjects::read).orElse(List.of()));
        article.map(Article::id).filter(id -> !ids.contains(id)).ifPresent(ids::add);
        List<Report> reports = reports(store.articles().findAll(ids), originals);
        Optional<Report> asked =
                article.flatMap(
                        a -> reports.stream().filter(r -> r.id().equals(a.id())).findFirst());
        Report about = asked.orElse(reports.getFirst());
        return new Subject(asked, reports, earlier(about, ids));
    }

    /// Related articles from before the story began.
    private List<Report> earlier(Report about, List<ArticleId> story) {
        List<ArticleId> others =
                related.apply(about.id()).stream().filter(id -> !story.contains(id)).toList();
        List<Article> older =
                store.articles().findAll(others).stream()
                        .filter(article -> article.publishedAt().isBefore(about.publishedAt()))
                        .limit(BACKGROUND)
                        .toList();
        return reports(older, Map.of());
    }

    private static List<ArticleId> read(Story story) {
        List<ArticleId> all = story.articles().stream().map(Story.Member::id).toList();
        if (all.size() <= FIRST + NEWEST) {
            return all;
        }
        List<ArticleId> some = new ArrayList<>(all.subList(0, FIRST));
        some.addAll(all.subList(all.size() - NEWEST, all.size()));
        return some;
    }

    /// Each copy and the text that it goes back to, through copies of copies.
    private static Map<ArticleId, ArticleId> originals(Story story) {
        Map<ArticleId, ArticleId> originals = new HashMap<>();
        for (Story.Member member : story.articles()) {
            member.copyOf()
                    .ifPresent(of -> originals.put(member.id(), originals.getOrDefault(of, of)));
        }
        return originals;
    }

    private List<Report> reports(List<Article> found, Map<ArticleId, ArticleId> originals) {
        List<ArticleId> ids = found.stream().map(Article::id).toList();
        Map<ArticleId, KeptEnrichment> understood =
                store.enrichments().findAll(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        KeptEnrichment::article, kept -> kept, (one, same) -> one));
        Map<SourceId, Optional<Source>> known = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Article article : found) {
            known.computeIfAbsent(article.source(), store.sources()::find)
                    .map(source ->
                            ReportReader.read(
                                    enriched(
                                            article,
                                            Optional.ofNullable(understood.get(article.id()))),
                                    source,
                                    Optional.ofNullable(originals.get(article.id()))))
                    .ifPresent(reports::add);
        }
        return reports;
    }

    private static EnrichedArticle enriched(Article article, Optional<KeptEnrichment> kept) {
        Enrichment enrichment =
                kept.filter(of -> of.revision() == article.revision())
                        .map(KeptEnrichment::enrichment)
                        .orElseGet(() -> nothing(article));
        return new EnrichedArticle(article, HtmlText.of(article.html()).text(), enrichment);
    }

    private static Enrichment nothing(Article article) {
        return new Enrichment(
                article.language(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Section.OTHER);
    }
}
