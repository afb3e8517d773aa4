package daily8.web.admin;

import daily8.model.Article;
import daily8.reading.AdminPages;
import daily8.reading.BackupDesk;
import daily8.store.Store;
import daily8.web.admin.AdminQueue.Kind;
import daily8.web.admin.AdminQueue.Line;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How the site does, its backups and settings, and the articles that it could not read.
public final class AdminRoutes implements Routes {
    private static final int SHOWN = 200;

    private final AdminPages pages;
    private final BackupDesk backups;
    private final List<SettingLine> settings;
    private final Store store;
    private final PageRenderer renderer;

    public AdminRoutes(
            AdminPages pages,
            BackupDesk backups,
            List<SettingLine> settings,
            Store store,
            PageRenderer renderer) {
        this.pages = pages;
        this.backups = backups;
        this.settings = List.copyOf(settings);
        this.store = store;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        AdminPlace admins = new AdminPlace(renderer);
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/admin";
            routes.get(place, admins.only(ctx -> show(ctx, language, "")));
            routes.post(place + "/backup", ctx -> backup(ctx, language));
            routes.get(place + "/queue", admins.only(ctx -> queue(ctx, language)));
            routes.post(place + "/queue", ctx -> retry(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language, String said) {
        renderer.show(
                ctx,
                language,
                "admin.jte",
                new AdminOverview(pages.now(), backups.all(), backups.waiting(), settings, said));
    }

    private void backup(Context ctx, UiLanguage language) {
        String said =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "make" -> {
                        backups.make();
                        yield "made";
                    }
                    case "restore" -> {
                        if (!backups.restoreNext(OwnMarkRoutes.sent(ctx, "name"))) {
                            throw new NotFoundResponse();
                        }
                        yield "restore";
                    }
                    case "keep" -> {
                        backups.forgetRestore();
                        yield "kept";
                    }
                    default -> throw new BadRequestResponse();
                };
        show(ctx, language, said);
    }

    private void queue(Context ctx, UiLanguage language) {
        List<Line> lines = new ArrayList<>();
        store.pages()
                .setAside(SHOWN)
                .forEach(one ->
                        lines.add(
                                new Line(
                                        Kind.PAGE,
                                        one.article(),
                                        one.title(),
                                        one.reason(),
                                        one.at())));
        store.enrichments()
                .setAside(SHOWN)
                .forEach(one ->
                        lines.add(
                                new Line(
                                        Kind.READING,
                                        one.article(),
                                        one.title(),
                                        one.reason(),
                                        one.at())));
        renderer.show(ctx, language, "adminQueue.jte", new AdminQueue(lines));
    }

    private void retry(Context ctx, UiLanguage language) {
        Article article =
                store.articles()
                        .find(OwnMarkRoutes.article(ctx, "article"))
                        .orElseThrow(NotFoundResponse::new);
        Instant now = renderer.clock().instant();
        switch (OwnMarkRoutes.sent(ctx, "kind")) {
            case "PAGE" -> store.pages().want(article.id(), now);
            case "READING" -> store.enrichments().want(article.id(), now);
            default -> throw new BadRequestResponse();
        }
        ctx.redirect(language.prefix() + "/admin/queue", HttpStatus.SEE_OTHER);
    }
}
