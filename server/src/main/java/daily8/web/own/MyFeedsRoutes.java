package daily8.web.own;

import daily8.model.AccountId;
import daily8.model.Role;
import daily8.reading.FeedScope;
import daily8.reading.MyFeeds;
import daily8.reading.MyFeedsPage;
import daily8.reading.ReaderOpml;
import daily8.reading.Visitor;
import daily8.store.People;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.read.ListRoutes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A reader's own feeds: the list of what came, marking it read, OPML out and in.
public final class MyFeedsRoutes implements Routes {
    private final MyFeeds feeds;
    private final ReaderOpml opml;
    private final People people;
    private final PageRenderer renderer;

    public MyFeedsRoutes(MyFeeds feeds, ReaderOpml opml, People people, PageRenderer renderer) {
        this.feeds = feeds;
        this.opml = opml;
        this.people = people;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            OwnPlace own = new OwnPlace(renderer, language);
            String place = language.prefix() + "/my/feeds";
            routes.get(place, own.only((ctx, id) -> show(ctx, language, id, Optional.empty())));
            routes.get(place + "/export.opml", own.only(this::export));
            routes.post(place + "/import", own.only((ctx, id) -> take(ctx, language, id)));
            routes.post(
                    language.prefix() + "/my/articles",
                    own.only((ctx, id) -> read(ctx, language, id)));
        }
    }

    private void show(
            Context ctx,
            UiLanguage language,
            AccountId account,
            Optional<ReaderOpml.Result> imported) {
        String in = ctx.queryParam("in");
        MyFeedsPage page =
                feeds.page(
                        account,
                        renderer.visitors().of(ctx),
                        FeedScope.parse(in == null ? "" : in),
                        "unread".equals(ctx.queryParam("show")),
                        ListRoutes.before(ctx));
        renderer.show(ctx, language, "myFeeds.jte", new MyFeedsNote(page, imported));
    }

    private void export(Context ctx, AccountId account) {
        ctx.header("Content-Disposition", "attachment; filename=\"my-feeds.opml\"");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("text/x-opml; charset=utf-8").result(opml.export(account));
    }

    private void take(Context ctx, UiLanguage language, AccountId account) {
        UploadedFile file = ctx.uploadedFile("file");
        if (file == null) {
            throw new BadRequestResponse();
        }
        try (InputStream in = file.content()) {
            boolean editor = renderer.viewer(ctx).is(Role.EDITOR);
            ReaderOpml.Result result = opml.take(account, editor, in.readAllBytes());
            renderer.visitors().forgetRead(ctx);
            show(ctx, language, account, Optional.of(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Context ctx, UiLanguage language, AccountId account) {
        Instant now = renderer.clock().instant();
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "read" ->
                    people.readings().read(account, OwnMarkRoutes.article(ctx, "article"), now);
            case "unread" ->
                    people.readings().unread(account, OwnMarkRoutes.article(ctx, "article"));
            case "all" -> caughtUp(ctx, account, now);
            case "older" -> caughtUp(ctx, account, now.minus(days(ctx)));
            default -> throw new BadRequestResponse();
        }
        OwnMarkRoutes.back(ctx, language);
    }

    private static Duration days(Context ctx) {
        return switch (OwnMarkRoutes.sent(ctx, "days")) {
            case "1" -> Duration.ofDays(1);
            case "7" -> Duration.ofDays(7);
            default -> throw new BadRequestResponse();
        };
    }

    private void caughtUp(Context ctx, AccountId account, Instant until) {
        Visitor visitor = renderer.visitors().of(ctx);
        FeedScope scope = FeedScope.parse(OwnMarkRoutes.sent(ctx, "in"));
        people.follows()
                .caughtUp(
                        account,
                        visitor.followed().stream().filter(scope::includes).toList(),
                        until);
    }
}
