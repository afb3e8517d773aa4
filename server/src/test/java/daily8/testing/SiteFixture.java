package daily8.testing;

import daily8.Talking;
import daily8.account.AccountSettings;
import daily8.account.OpenSessions;
import daily8.account.PasskeyDesk;
import daily8.account.RegistrationDoor.Mode;
import daily8.ai.NoEmbedder;
import daily8.api.ApiErrors;
import daily8.api.ArticleApi;
import daily8.api.FeedsOut;
import daily8.api.HealthRoutes;
import daily8.api.OwnDataRoutes;
import daily8.api.SearchApi;
import daily8.api.StoryApi;
import daily8.comment.CommentSettings;
import daily8.editing.FolderBackups;
import daily8.editing.StoreReaderOpml;
import daily8.model.Article;
import daily8.openid.OpenIdDesk;
import daily8.openid.OpenIdSettings;
import daily8.panel.KeptAnswers;
import daily8.panel.PanelFeatures;
import daily8.panel.PanelPages;
import daily8.panel.Prose;
import daily8.panel.Subjects;
import daily8.pipeline.PollingLog.Event;
import daily8.pipeline.PollingLog.Outcome;
import daily8.reading.ArticleLists;
import daily8.reading.ArticlePages;
import daily8.reading.EditionTime;
import daily8.reading.FeedsPages;
import daily8.reading.FilledSections;
import daily8.reading.FrontPages;
import daily8.reading.FrontViews;
import daily8.reading.KeptArticlePages;
import daily8.reading.KeptFrontPages;
import daily8.reading.MutedArticles;
import daily8.reading.NearMeaning;
import daily8.reading.PollingStatus;
import daily8.reading.PollingStatus.Network;
import daily8.reading.RelatedFinder;
import daily8.reading.RelatedPages;
import daily8.reading.SampleDesk;
import daily8.reading.SearchPages;
import daily8.reading.StatusPages;
import daily8.reading.StoryPages;
import daily8.reading.TagPages;
import daily8.reading.WrapUps;
import daily8.store.Store;
import daily8.web.PeopleRoutes;
import daily8.web.account.PasskeyRoutes;
import daily8.web.admin.FeedRoutes;
import daily8.web.admin.SettingLine;
import daily8.web.admin.StatusRoutes;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.frame.Site;
import daily8.web.frame.SiteParts;
import daily8.web.frame.StaticFiles;
import daily8.web.guard.WebSettings;
import daily8.web.mail.LetterPages;
import daily8.web.mail.MailParts;
import daily8.web.read.ArticleRoutes;
import daily8.web.read.DailyRoutes;
import daily8.web.read.FrontRoutes;
import daily8.web.read.ListRoutes;
import daily8.web.read.PanelRoutes;
import daily8.web.read.RobotRoutes;
import daily8.web.read.SearchRoutes;
import daily8.web.read.StoryRoutes;
import daily8.web.read.TagRoutes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The whole site on a free port of this machine, over a store in a temporary folder with a
/// morning's articles of invented publishers. `add` more routes before `start`.
public final class SiteFixture implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    public static final String TOKEN = "0123456789abcdef0123456789abcdef";

    /// Believed who it asks for.
    public static final String PROXY = "127.0.0.9";

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final ScratchStore scratch = new ScratchStore();
    public final Store store = scratch.store;
    public final Path backups = scratch.folder().resolve("backups");
    public final MemoryArticleIndex index = new MemoryArticleIndex();
    public final ManualClock clock = new ManualClock(NOW);
    public final MorningPaper paper = new MorningPaper(NOW);

    public final MemoryRelated related = new MemoryRelated();
    public final PanelFeatures features = PanelFeatures.all(new NoEmbedder(), List.of());

    private final StoryPages stories = new StoryPages(store);
    private final TagPages tags = new TagPages(store, ZONE, clock);
    public final MailParts mail;

    /// Finds the words of its letters.
    public final LetterPages press;

    private final List<Routes> routes = new ArrayList<>();
    private final ArticlePages articles;
    private final StatusPages statusPages;
    private final StatusRoutes status;
    private final Talking talking;
    private final Site site;
    private volatile boolean sampleShown = true;
    private volatile PollingStatus polling = aQuietMorning();

    public SiteFixture() {
        this(List.of());
    }

    public SiteFixture(List<Routes> more) {
        this(more, Optional.empty());
    }

    /// With a language model that writes prose in the panel.
    public SiteFixture(List<Routes> more, Optional<Prose> prose) {
        this(more, prose, Optional.empty());
    }

    /// With a provider that people may sign in with.
    public SiteFixture(OpenIdSettings openId) {
        this(List.of(), Optional.empty(), Optional.of(openId));
    }

    private SiteFixture(List<Routes> more, Optional<Prose> prose, Optional<OpenIdSettings> openId) {
        paper.deliverTo(store);
        DrawnPictures pictures = new DrawnPictures();
        WebSettings settings =
                new WebSettings(
                        "127.0.0.1",
                        0,
                        URI.create("https://news.example"),
                        ZONE,
                        TOKEN,
                        Set.of(PROXY),
                        "test");
        StaticFiles files = new StaticFiles();
        FilledSections sections = new FilledSections(store.articles(), clock);
        OpenSessions sessions = new OpenSessions(store.people(), clock);
        PageRenderer renderer =
                new PageRenderer(
                        new SiteParts(
                                settings,
                                files,
                                pictures,
                                sections,
                                features,
                                sessions,
                                store.people(),
                                store.comments(),
                                clock));
        SampleDesk sample = sampleDesk();
        FeedsPages feeds = new FeedsPages(store.feeds(), store.sources());
        statusPages = new StatusPages(store.counts(), store.feeds(), () -> polling, sample, clock);
        status = new StatusRoutes(statusPages, renderer);
        routes.add(files);
        routes.add(pictures);
        routes.add(new RobotRoutes());
        FrontPages fronts =
                new FrontPages(store, sample, new EditionTime(LocalTime.of(6, 0), ZONE), clock);
        FrontViews views = new FrontViews(store);
        routes.add(
                new FeedsOut(
                        fronts,
                        new ArticleLists(store.articles(), store.sources()),
                        stories,
                        tags,
                        settings));
        routes.add(new DailyRoutes(fronts, views, new WrapUps(store), renderer));
        routes.add(
                new FrontRoutes(
                        new KeptFrontPages(fronts, store.outbox(), sample, clock),
                        views,
                        sample,
                        renderer));
        routes.add(
                new ListRoutes(
                        new ArticleLists(store.articles(), store.sources()),
                        new MutedArticles(store),
                        feeds,
                        renderer));
        articles = new ArticlePages(store, new RelatedPages(store, related));
        KeptArticlePages read = new KeptArticlePages(articles, store.outbox(), clock);
        talking =
                Talking.of(
                        store,
                        new NoEmbedder(),
                        Optional.empty(),
                        new CommentSettings(true, 5, 20, Duration.ofMinutes(15)),
                        settings,
                        renderer,
                        clock);
        routes.add(new ArticleRoutes(read, talking.talks(), renderer));
        routes.add(
                new StoryRoutes(
                        stories, store.corrections(), talking.talks(), read::forget, renderer));
        routes.add(talking.routes());
        routes.add(new TagRoutes(tags, renderer));
        routes.add(new OwnMarkRoutes(renderer));
        routes.add(new FeedRoutes(feeds, new MemoryFeedDesk(store.feeds(), clock), renderer));
        routes.add(status);
        addSearchAndApi(settings, renderer);
        addPanel(renderer, prose);
        press = new LetterPages(renderer, settings, fronts, new WrapUps(store));
        mail = MailParts.of(store, settings, renderer, fronts, clock);
        AccountSettings accounts = new AccountSettings(Mode.OPEN);
        MemoryFeedDesk desk = new MemoryFeedDesk(store.feeds(), clock);
        routes.addAll(
                PeopleRoutes.all(
                        new PeopleRoutes.Parts(
                                store,
                                accounts,
                                sessions,
                                new StoreReaderOpml(store, desk, clock),
                                feeds,
                                new FolderBackups(backups, store, clock),
                                mail.invitations(),
                                openId.map(chosen -> new OpenIdDesk(chosen, store.people(), clock)),
                                List.of(new SettingLine("llm-key", "hidden", "A key.", true)),
                                renderer,
                                clock)));
        routes.add(new OwnDataRoutes(store.people().personalData(), renderer));
        routes.addAll(mail.routes(store, settings, renderer, clock));
        routes.add(new PasskeyRoutes(new PasskeyDesk(store.people(), clock), settings, renderer));
        routes.addAll(more);
        site = new Site(settings, renderer, routes);
        site.start();
    }

    private void addPanel(PageRenderer renderer, Optional<Prose> prose) {
        Subjects subjects =
                new Subjects(
                        store,
                        id -> related.to(id, 5).stream().map(RelatedFinder.Hit::article).toList());
        PanelPages pages =
                new PanelPages(
                        features,
                        subjects,
                        new KeptAnswers(store.outbox(), clock),
                        (question, most) ->
                                paper.articles().stream().map(Article::id).limit(most).toList(),
                        prose.map(Prose::author));
        routes.add(new PanelRoutes(pages, prose, renderer));
    }

    private void addSearchAndApi(WebSettings settings, PageRenderer renderer) {
        index.update(paper.articles(), List.of(), 1);
        SearchPages search =
                new SearchPages(
                        index, new NearMeaning(index, new NoEmbedder()), store, settings.zone());
        ArticleLists lists = new ArticleLists(store.articles(), store.sources());
        routes.add(new SearchRoutes(search, renderer));
        routes.add(new SearchApi(search, settings));
        routes.add(new ArticleApi(lists, articles, statusPages, settings));
        routes.add(new ApiErrors());
        routes.add(new HealthRoutes(store.articles()));
        routes.add(new StoryApi(stories, settings));
    }

    /// All that it serves.
    public List<Routes> routes() {
        return List.copyOf(routes);
    }

    public int port() {
        return site.port();
    }

    /// Where it listens, without a slash at the end.
    public String url() {
        return "http://localhost:" + site.port();
    }

    public URI url(String path) {
        return URI.create(url() + path);
    }

    public void polling(PollingStatus now) {
        polling = now;
    }

    @Override
    public void close() {
        status.close();
        site.close();
        store.close();
    }

    private SampleDesk sampleDesk() {
        return new SampleDesk() {
            @Override
            public boolean isShown() {
                return sampleShown;
            }

            @Override
            public void remove() {
                sampleShown = false;
            }
        };
    }

    private static PollingStatus aQuietMorning() {
        Instant then = NOW.minus(Duration.ofMinutes(3));
        return new PollingStatus(
                Network.REACHED,
                NOW.minus(Duration.ofMinutes(50)),
                12,
                31,
                2,
                146,
                4,
                58,
                0,
                146,
                3,
                List.of(
                        new Event(NOW, "The Tidewater Times", Outcome.FETCHED, 3, ""),
                        new Event(then, "Civic Ledger", Outcome.UNCHANGED, 0, ""),
                        new Event(
                                then,
                                "Ward Round",
                                Outcome.FAILED,
                                0,
                                "The publisher answered 500 (Internal Server Error).")));
    }

    /// Serves until it is killed: to look at the pages while working on them.
    public static void main(String[] args) throws InterruptedException {
        try (SiteFixture fixture = new SiteFixture()) {
            UnderstoodMorning morning = new UnderstoodMorning(fixture);
            System.out.println(fixture.url() + "/en/story/" + morning.story());
            Thread.currentThread().join();
        }
    }
}
