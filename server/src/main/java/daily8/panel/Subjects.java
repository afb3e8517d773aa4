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
import daily8.store.Articles;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import daily8.store.Sources;
import daily8.store.Stories;
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

    private final Articles articles;
    private final Sources sources;
    private final Enrichments enrichments;
    private final Stories stories;
    private final Function<ArticleId, List<ArticleId>> older;

    /// `older` gives the earlier articles that have to do with one, best first, its story's left
    /// out.
    public Subjects(
            Articles articles,
            Sources sources,
            Enrichments enrichments,
            Stories stories,
            Function<ArticleId, List<ArticleId>> older) {
        this.articles = articles;
        this.sources = sources;
        this.enrichments = enrichments;
        this.stories = stories;
        this.older = older;
    }

    public Optional<Subject> ofArticle(ArticleId id) {
        return articles.find(id)
                .map(article -> {
                    Optional<Story> story = stories.of(article.id()).flatMap(stories::find);
                    return subject(Optional.of(article), story);
                });
    }

    public Optional<Subject> ofStory(StoryId id) {
        return stories.find(id).map(story -> subject(Optional.empty(), Optional.of(story)));
    }

    /// What was found, as if it were one story: to ask the whole archive. Empty where nothing was.
    public Optional<Subject> ofFound(List<ArticleId> found) {
        List<Report> reports = reports(articles.findAll(found), Map.of());
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(Optional.empty(), reports, List.of()));
    }

    private Subject subject(Optional<Article> article, Optional<Story> story) {
        Map<ArticleId, ArticleId> originals = story.map(Subjects::originals).orElse(Map.of());
        List<ArticleId> ids = new ArrayList<>(story.map(Subjects::read).orElse(List.of()));
        article.map(Article::id).filter(id -> !ids.contains(id)).ifPresent(ids::add);
        List<Report> reports = reports(articles.findAll(ids), originals);
        Optional<Report> asked =
                article.flatMap(
                        a -> reports.stream().filter(r -> r.id().equals(a.id())).findFirst());
        ArticleId about = asked.map(Report::id).orElse(reports.getFirst().id());
        List<ArticleId> earlier = older.apply(about).stream().limit(BACKGROUND).toList();
        return new Subject(asked, reports, reports(articles.findAll(earlier), Map.of()));
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
                enrichments.findAll(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        KeptEnrichment::article, kept -> kept, (one, same) -> one));
        Map<SourceId, Optional<Source>> known = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Article article : found) {
            known.computeIfAbsent(article.source(), sources::find)
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
