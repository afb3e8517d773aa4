package daily8.web.admin;

import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.reading.FeedDesk;
import daily8.reading.FeedDesk.Added;
import daily8.reading.FeedsPages;
import daily8.web.admin.FeedNote.Said;
import daily8.web.frame.PageNumber;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The feeds of the site: the list, adding, removing, pausing, OPML in and out.
public final class FeedRoutes implements Routes {
    private static final int MAX_ADDRESS = 2_000;

    private final FeedsPages pages;
    private final FeedDesk desk;
    private final PageRenderer renderer;

    public FeedRoutes(FeedsPages pages, FeedDesk desk, PageRenderer renderer) {
        this.pages = pages;
        this.desk = desk;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String base = language.prefix() + "/feeds";
            routes.get(base, ctx -> show(ctx, language, new Said.Nothing()));
            routes.get(base + "/export.opml", this::export);
            routes.post(base, ctx -> add(ctx, language));
            routes.post(base + "/import", ctx -> importOpml(ctx, language));
            routes.post(base + "/feed/{id}", ctx -> change(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language, Said said) {
        int page = PageNumber.of(ctx.queryParam("page"));
        boolean troubleOnly = "trouble".equals(ctx.queryParam("show"));
        FeedNote note = new FeedNote(pages.feeds(troubleOnly, page), said);
        renderer.show(ctx, language, "feeds.jte", note);
    }

    private void export(Context ctx) {
        ctx.header("Content-Disposition", "attachment; filename=\"daily8-feeds.opml\"");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("text/x-opml; charset=utf-8").result(desk.exportOpml());
    }

    private void add(Context ctx, UiLanguage language) {
        String sent = ctx.formParam("address");
        String address = sent == null ? "" : sent.strip();
        if (address.length() > MAX_ADDRESS) {
            throw new BadRequestResponse();
        }
        Added result = desk.add(address);
        if (result instanceof Added.Not) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        show(ctx, language, new Said.OfAdding(address, result));
    }

    private void importOpml(Context ctx, UiLanguage language) {
        UploadedFile file = ctx.uploadedFile("file");
        if (file == null) {
            throw new BadRequestResponse();
        }
        try (InputStream in = file.content()) {
            show(ctx, language, new Said.OfImporting(desk.importOpml(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Context ctx, UiLanguage language) {
        Feed feed = pages.find(id(ctx)).orElseThrow(NotFoundResponse::new);
        FeedId id = feed.id();
        String what = ctx.formParam("do");
        switch (what == null ? "" : what) {
            case "pause" -> desk.pause(id);
            case "resume" -> desk.resume(id);
            case "poll" -> desk.pollNow(id);
            case "remove" -> {
                desk.remove(id);
                String address = feed.url().toString();
                show(ctx, language, new Said.OfRemoving(feed.title(), address));
                return;
            }
            default -> throw new BadRequestResponse();
        }
        String next = ctx.formParam("next");
        String list = language.prefix() + "/feeds";
        ctx.redirect(SafeRedirect.orElse(next == null ? "" : next, list), HttpStatus.SEE_OTHER);
    }

    private static FeedId id(Context ctx) {
        try {
            return new FeedId(Long.parseLong(ctx.pathParam("id")));
        } catch (NumberFormatException e) {
            throw new NotFoundResponse();
        }
    }
}
