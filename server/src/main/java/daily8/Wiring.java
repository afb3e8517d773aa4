package daily8;

import daily8.account.OpenSessions;
import daily8.account.PasskeyDesk;
import daily8.ai.onnx.ModelSettings;
import daily8.ai.onnx.OnnxModel;
import daily8.ai.remote.ChatSettings;
import daily8.api.ApiErrors;
import daily8.api.ArticleApi;
import daily8.api.FeedsOut;
import daily8.api.HealthRoutes;
import daily8.api.OwnDataRoutes;
import daily8.api.SearchApi;
import daily8.api.StoryApi;
import daily8.base.manners.HostPause;
import daily8.base.manners.MannersSettings;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.net.AddressRules;
import daily8.base.net.CheckingResolver;
import daily8.base.net.GuardedHttp;
import daily8.base.net.InProcessOrigin;
import daily8.base.net.NameLookup;
import daily8.base.net.NetSettings;
import daily8.base.net.OwnNetworks;
import daily8.base.net.RedirectingHttp;
import daily8.base.net.UrlCheck;
import daily8.base.settings.SettingsException;
import daily8.base.time.SiteClock;
import daily8.comment.CommentSettings;
import daily8.editing.FirstStart;
import daily8.editing.FolderBackups;
import daily8.editing.SampleKeeper;
import daily8.editing.StoreFeedDesk;
import daily8.editing.StoreReaderOpml;
import daily8.extract.Extractor;
import daily8.fetch.PageFetcher;
import daily8.index.ArticleIndex;
import daily8.index.lucene.LuceneArticleIndex;
import daily8.mail.MailSettings;
import daily8.mail.Postman;
import daily8.mail.SmtpCarrier;
import daily8.openid.OpenIdDesk;
import daily8.openid.OpenIdSettings;
import daily8.panel.KeptAnswers;
import daily8.panel.PanelFeatures;
import daily8.panel.PanelPages;
import daily8.panel.Prose;
import daily8.panel.Subjects;
import daily8.pipeline.Alarm;
import daily8.pipeline.Pipeline;
import daily8.pipeline.Pipeline.Understanding;
import daily8.pipeline.PollingLog;
import daily8.poll.FeedFinder;
import daily8.poll.FeedPoller;
import daily8.reading.AnyWords;
import daily8.reading.ArticleLists;
import daily8.reading.ArticlePages;
import daily8.reading.EditionTime;
import daily8.reading.FeedsPages;
import daily8.reading.FilledSections;
import daily8.reading.FrontPages;
import daily8.reading.FrontViews;
import daily8.reading.GroupedArticles;
import daily8.reading.KeptArticlePages;
import daily8.reading.KeptFrontPages;
import daily8.reading.MutedArticles;
import daily8.reading.NearMeaning;
import daily8.reading.RelatedFinder;
import daily8.reading.RelatedPages;
import daily8.reading.SearchPages;
import daily8.reading.StatusPages;
import daily8.reading.StoryPages;
import daily8.reading.TagPages;
import daily8.reading.WrapUps;
import daily8.sample.SampleEdition;
import daily8.sample.SampleOrigin;
import daily8.store.Store;
import daily8.store.sql.SqlStore;
import daily8.web.PeopleRoutes;
import daily8.web.account.PasskeyRoutes;
import daily8.web.admin.FeedRoutes;
import daily8.web.admin.StatusRoutes;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.frame.Site;
import daily8.web.frame.SiteParts;
import daily8.web.frame.StaticFiles;
import daily8.web.guard.WebSettings;
import daily8.web.mail.MailParts;
import daily8.web.picture.PictureCache;
import daily8.web.picture.PictureProxy;
import daily8.web.picture.PictureSigner;
import daily8.web.read.ArticleRoutes;
import daily8.web.read.DailyRoutes;
import daily8.web.read.FrontRoutes;
import daily8.web.read.ListRoutes;
import daily8.web.read.PanelRoutes;
import daily8.web.read.PictureRoutes;
import daily8.web.read.RobotRoutes;
import daily8.web.read.SearchRoutes;
import daily8.web.read.StoryRoutes;
import daily8.web.read.TagRoutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds every object once, by hand, in the order of the flow: the contents page of the code.
final class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /// Some thousand pictures of a front page's size; the oldest go first.
    private static final long PICTURE_CACHE_BYTES = 256L << 20;

    /// Related articles among which the panel looks for older ones.
    private static final int RELATED = 20;

    private Wiring() {}

    /// The way out: who may be asked, and how considerately.
    record WayOut(GuardedHttp http, HostPause pause, Robots robots, RobotsTags tags) {}

    static WayOut wayOut(Settings settings, InProcessOrigin inside, SiteClock clock) {
        NetSettings net = settings.net();
        AddressRules rules = new AddressRules(net);
        CheckingResolver resolver = resolver(net, rules);
        MannersSettings manners = MannersSettings.from(settings.values());
        GuardedHttp http = new RedirectingHttp(net, resolver, inside, tls());
        HostPause pause =
                new HostPause(manners.hostPause(), clock, new OwnNetworks(rules, resolver, inside));
        return new WayOut(http, pause, new Robots(http, pause, clock), new RobotsTags(manners));
    }

    static PageFetcher fetcher(WayOut out, SiteClock clock) {
        return new PageFetcher(out.http(), out.pause(), out.robots(), out.tags(), clock);
    }

    static UrlCheck urlCheck(Settings settings) {
        NetSettings net = settings.net();
        return new UrlCheck(resolver(net, new AddressRules(net)));
    }

    private static CheckingResolver resolver(NetSettings net, AddressRules rules) {
        return new CheckingResolver(NameLookup.SYSTEM, rules, net.dnsTimeout());
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new SettingsException("this Java has no TLS", e);
        }
    }

    static Store store(DataFolder folder) {
        return SqlStore.open(folder.path());
    }

    static ArticleIndex index(DataFolder folder, SiteClock clock) {
        return LuceneArticleIndex.open(
                folder.index(), clock, words -> LOG.warn("step=index outcome=rebuilt {}", words));
    }

    static FeedFinder finder(Settings settings, Store store) {
        SiteClock clock = settings.clock();
        return new FeedFinder(wayOut(settings, sample(store, clock), clock).http());
    }

    private static InProcessOrigin sample(Store store, SiteClock clock) {
        return new SampleOrigin(SampleEdition::bundled, FirstStart.moment(store.state(), clock));
    }

    /// The site of a data folder, which no other server may have.
    static SiteServer site(Settings settings) {
        DataFolder folder = DataFolder.at(settings.data());
        FileLock lock =
                folder.lock()
                        .orElseThrow(() ->
                                new SettingsException(
                                        "a server runs on " + folder.path() + " already"));
        Restore.asAsked(folder);
        SiteClock clock = settings.clock();
        Store store = store(folder);
        ArticleIndex index = index(folder, clock);
        WayOut out = wayOut(settings, sample(store, clock), clock);

        PollingLog log = new PollingLog(clock.instant());
        SampleKeeper sample = new SampleKeeper(store);
        new FirstStart(store, sample, clock).prepare(settings.sample(), settings.catalogue());
        OnnxModel model = ModelSettings.model(settings.values());
        Understanding understanding = Understanding.of(Models.late(model), store);
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Parts(
                                store,
                                index,
                                new FeedPoller(out.http(), out.pause(), clock),
                                fetcher(out, clock),
                                new Extractor(clock, settings.rules(folder.sites())),
                                understanding,
                                settings.editions(),
                                clock,
                                log,
                                new Alarm(),
                                settings.isOffline(),
                                () -> sample.removeWhenOutgrown(clock.instant())));

        WebSettings web = settings.web();
        PipelineMonitor monitor = new PipelineMonitor(log, store.outbox(), settings.isOffline());
        StatusPages statusPages =
                new StatusPages(store.counts(), store.feeds(), monitor, sample, clock);
        StoreFeedDesk desk =
                new StoreFeedDesk(store, new FeedFinder(out.http())::find, clock, pipeline::wake);
        PictureRoutes pictures = pictures(folder, store, out.http(), clock);
        StaticFiles files = new StaticFiles();
        PanelFeatures features =
                PanelFeatures.all(
                        understanding.embedder(), settings.values().list(PanelFeatures.OFF));
        OpenSessions sessions = new OpenSessions(store.people(), clock);
        PageRenderer renderer =
                new PageRenderer(
                        new SiteParts(
                                web,
                                files,
                                pictures,
                                new FilledSections(store.articles(), clock),
                                features,
                                sessions,
                                store.people(),
                                store.comments(),
                                clock));
        StatusRoutes status = new StatusRoutes(statusPages, renderer);
        ArticleLists lists = new ArticleLists(store.articles(), store.sources());
        RelatedFinder related = new GroupedArticles(store, understanding.grouper());
        ArticlePages articles = new ArticlePages(store, new RelatedPages(store, related));
        KeptArticlePages read = new KeptArticlePages(articles, store.outbox(), clock);
        StoryPages stories = new StoryPages(store);
        TagPages tags = new TagPages(store, web.zone(), clock);
        FrontPages fronts =
                new FrontPages(
                        store,
                        sample,
                        new EditionTime(settings.editions().at(), web.zone()),
                        clock);
        FrontViews views = new FrontViews(store);
        FeedsPages feeds = new FeedsPages(store.feeds(), store.sources());
        SearchPages search =
                new SearchPages(
                        index, new NearMeaning(index, understanding.embedder()), store, web.zone());
        Talking talking =
                Talking.of(
                        store,
                        understanding.embedder(),
                        ChatSettings.chat(settings.values()).map(chat -> chat),
                        CommentSettings.from(settings.values()),
                        web,
                        renderer,
                        clock);
        MailParts mail = MailParts.of(store, web, renderer, fronts, clock);
        List<Routes> routes =
                new ArrayList<>(
                        List.of(
                                files,
                                pictures,
                                new RobotRoutes(),
                                // before the days, whose addresses are as long: /daily/feed.rss
                                new FeedsOut(fronts, lists, stories, tags, web),
                                new FrontRoutes(
                                        new KeptFrontPages(fronts, store.outbox(), sample, clock),
                                        views,
                                        sample,
                                        renderer),
                                new DailyRoutes(fronts, views, new WrapUps(store), renderer),
                                new ListRoutes(lists, new MutedArticles(store), feeds, renderer),
                                new ArticleRoutes(read, talking.talks(), renderer),
                                new StoryRoutes(
                                        stories,
                                        store.corrections(),
                                        talking.talks(),
                                        read::forget,
                                        renderer),
                                talking.routes(),
                                new TagRoutes(tags, renderer),
                                new OwnMarkRoutes(renderer),
                                panel(settings, features, store, index, related, renderer),
                                new SearchRoutes(search, renderer),
                                new FeedRoutes(feeds, desk, renderer),
                                status,
                                new HealthRoutes(store.articles()),
                                new ApiErrors(),
                                new ArticleApi(lists, articles, statusPages, web),
                                new SearchApi(search, web),
                                new StoryApi(stories, web)));
        Optional<OpenIdDesk> openId =
                OpenIdSettings.from(settings.values())
                        .map(chosen -> new OpenIdDesk(chosen, store.people(), clock));
        routes.addAll(
                PeopleRoutes.all(
                        new PeopleRoutes.Parts(
                                store,
                                settings.accounts(),
                                sessions,
                                new StoreReaderOpml(store, desk, clock),
                                feeds,
                                new FolderBackups(folder.backups(), store, clock),
                                mail.invitations(),
                                openId,
                                settings.lines(),
                                renderer,
                                clock)));
        routes.add(new OwnDataRoutes(store.people().personalData(), renderer));
        routes.addAll(mail.routes(store, web, renderer, clock));
        routes.add(new PasskeyRoutes(new PasskeyDesk(store.people(), clock), web, renderer));
        Site site = new Site(web, renderer, routes);
        return new SiteServer(
                settings,
                lock,
                store,
                index,
                out.http(),
                clock,
                log,
                pipeline,
                postman(settings, store, mail, clock),
                status,
                site);
    }

    /// Who carries the site's mail, where the operator named a mail server.
    private static Optional<Postman> postman(
            Settings settings, Store store, MailParts mail, SiteClock clock) {
        return MailSettings.from(settings.values())
                .map(chosen ->
                        new Postman(store, mail.outgoing(), new SmtpCarrier(chosen, tls()), clock));
    }

    /// The panel, and who writes prose in it where the operator wants that.
    private static PanelRoutes panel(
            Settings settings,
            PanelFeatures features,
            Store store,
            ArticleIndex index,
            RelatedFinder related,
            PageRenderer renderer) {
        Optional<Prose> prose = ChatSettings.chat(settings.values()).map(Prose::new);
        Subjects subjects =
                new Subjects(
                        store,
                        id ->
                                related.to(id, RELATED).stream()
                                        .map(RelatedFinder.Hit::article)
                                        .toList());
        PanelPages pages =
                new PanelPages(
                        features,
                        subjects,
                        new KeptAnswers(store.outbox(), settings.clock()),
                        new AnyWords(index)::find,
                        prose.map(Prose::author));
        return new PanelRoutes(pages, prose, renderer);
    }

    private static PictureRoutes pictures(
            DataFolder folder, Store store, GuardedHttp http, SiteClock clock) {
        try {
            Path cached = folder.pictures();
            PictureCache cache = PictureCache.in(cached, PICTURE_CACHE_BYTES, clock);
            PictureSigner signer = PictureSigner.of(store.state());
            return new PictureRoutes(new PictureProxy(http, signer, cache, clock), signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
