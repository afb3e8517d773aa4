package daily8.web.frame;

import daily8.store.StoreException;
import daily8.web.frame.ErrorPage.Kind;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what could not be answered: says in plain words what happened, what is safe, what to do.
/// Under `/api/` and for scripts as JSON. The only place of the site that catches everything.
final class ErrorPages implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int REFERENCE_BYTES = 4;

    private final PageRenderer renderer;
    private final SecureRandom random = new SecureRandom();

    ErrorPages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, e.getStatus()));
        routes.exception(
                StoreException.class,
                (e, ctx) -> show(ctx, new ErrorPage(503, kind(e), logged(ctx, e))));
        routes.exception(
                Exception.class,
                (e, ctx) -> show(ctx, new ErrorPage(500, Kind.BROKEN, logged(ctx, e))));
    }

    private static Kind kind(StoreException e) {
        return e.reason() == StoreException.Reason.DISK_FULL ? Kind.FULL : Kind.UNAVAILABLE;
    }

    void show(Context ctx, int status) {
        show(ctx, ErrorPage.of(status));
    }

    void show(Context ctx, ErrorPage page) {
        ctx.status(page.status());
        UiLanguage language = UiLanguage.ofPath(ctx.path());
        String title = renderer.words(language).text("error." + page.kind().word() + ".title");
        if (ctx.path().startsWith("/api/")) {
            ctx.contentType("application/json; charset=utf-8");
            ctx.result("{\"error\":\"" + title + "\"}");
            return;
        }
        renderer.show(ctx, language, "error.jte", page);
    }

    private String logged(Context ctx, Exception e) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("page=failed path={} reference={}", printable(ctx.path()), reference, e);
        return reference;
    }

    /// A path as it may stand in a log: no line breaks, no query (it may carry the token).
    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
