package daily8.web.mail;

import daily8.mail.MailQueue;
import daily8.model.Role;
import daily8.store.Letters.Waiting;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/// The site's mail as an admin looks after it: what waits, what was set aside and why.
public final class MailQueueRoutes implements Routes {
    private final MailQueue queue;
    private final PageRenderer renderer;

    public MailQueueRoutes(MailQueue queue, PageRenderer renderer) {
        this.queue = queue;
        this.renderer = renderer;
    }

    /// `carried` counts the last thirty days.
    public record QueuePage(boolean on, List<Waiting> waiting, List<Waiting> aside, long carried) {
        public QueuePage {
            waiting = List.copyOf(waiting);
            aside = List.copyOf(aside);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/admin/mail";
            routes.get(place, ctx -> show(ctx, language));
            routes.post(place, ctx -> tryAgain(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language) {
        if (!renderer.viewer(ctx).is(Role.ADMIN)) {
            throw new ForbiddenResponse();
        }
        QueuePage page =
                new QueuePage(
                        queue.outgoing().isOn(), queue.waiting(), queue.aside(), queue.carried());
        renderer.show(ctx, language, "mailQueue.jte", page);
    }

    private void tryAgain(Context ctx, UiLanguage language) {
        String id = OwnMarkRoutes.sent(ctx, "id");
        if (!id.matches("[0-9a-f]{32}") || !queue.tryAgain(id)) {
            throw new NotFoundResponse();
        }
        ctx.redirect(language.prefix() + "/admin/mail", HttpStatus.SEE_OTHER);
    }
}
