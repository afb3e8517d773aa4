package daily8.web.frame;

import daily8.web.frame.ErrorPage.Kind;
import daily8.web.guard.Csp;
import daily8.web.guard.RefusedRequests;
import daily8.web.guard.SafeRedirect;
import daily8.web.guard.UnsafeGate.Verdict;
import daily8.web.guard.WebSettings;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;

/// The site's door: one web server with the routes it is given.
///
/// Protects every answer ([Csp]), lets only those change something who may ([UnsafeGate]), and says
/// in words what it could not answer ([ErrorPages]).
public final class Site implements AutoCloseable {
    /// An OPML file of 5,000 feeds, the most that an import takes, has about 1 MB.
    private static final int MAX_REQUEST_MB = 4;

    private static final Set<HandlerType> SAFE =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final WebSettings settings;
    private final PageRenderer renderer;
    private final ErrorPages errors;
    private final Csp csp = new Csp();
    private final List<Routes> routes;
    private final Javalin javalin;

    public Site(WebSettings settings, PageRenderer renderer, List<Routes> routes) {
        this.settings = settings;
        this.routes = List.copyOf(routes);
        this.renderer = renderer;
        this.errors = new ErrorPages(renderer);
        this.javalin =
                Javalin.create(config -> {
                    configure(config);
                    config.routes.before(this::enter);
                    errors.addTo(config.routes);
                    routes.forEach(group -> group.addTo(config.routes));
                });
    }

    public void start() {
        javalin.start(settings.host(), settings.port());
    }

    /// Where it listens: of use where the settings say 0.
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        routes.forEach(Routes::endStreams);
        javalin.stop();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = MAX_REQUEST_MB << 20;
        config.jetty.multipartConfig.maxFileSize(MAX_REQUEST_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MAX_REQUEST_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(MAX_REQUEST_MB, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new RefusedRequests()));
    }

    /// What comes before every answer.
    private void enter(Context ctx) {
        csp.protect(ctx);
        String token = ctx.queryParam("token");
        if (!SAFE.contains(ctx.method())) {
            admit(ctx);
        } else if (token != null) {
            welcome(ctx, token);
        }
    }

    private void admit(Context ctx) {
        Verdict verdict = renderer.gate().judge(ctx);
        if (verdict != Verdict.ALLOWED) {
            errors.show(ctx, new ErrorPage(403, Kind.valueOf(verdict.name()), ""));
            ctx.skipRemainingHandlers();
        }
    }

    /// The address printed at start carries the token once; it leaves the address bar at once.
    private void welcome(Context ctx, String token) {
        if (renderer.viewers().welcome(ctx, token)) {
            ctx.redirect(SafeRedirect.orElse(ctx.path(), "/"));
        } else {
            errors.show(ctx, new ErrorPage(403, Kind.WRONG_TOKEN, ""));
        }
        ctx.skipRemainingHandlers();
    }
}
