package daily8.web.talk;

import daily8.comment.ModerationDesk;
import daily8.comment.moderator.Kind;
import daily8.model.AccountId;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.store.Moderation.Standing;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;

/// What waits for a moderator, what they decide, and the log of it for everybody.
public final class ModerationRoutes implements Routes {
    private final ModerationDesk desk;
    private final PageRenderer renderer;

    public ModerationRoutes(ModerationDesk desk, PageRenderer renderer) {
        this.desk = desk;
        this.renderer = renderer;
    }

    public record QueuePage(ModerationDesk.Queue queue, List<String> words) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/moderation";
            routes.get(place, ctx -> queue(ctx, language));
            routes.get(place + "/log", ctx -> log(ctx, language));
            routes.post(place + "/comments/{id}", ctx -> decide(ctx, language));
            routes.post(place + "/words", ctx -> words(ctx, language));
            routes.post(place + "/people/{id}", ctx -> people(ctx, language));
        }
    }

    private void queue(Context ctx, UiLanguage language) {
        if (!renderer.viewer(ctx).is(Role.MODERATOR)) {
            throw new ForbiddenResponse();
        }
        renderer.show(
                ctx,
                language,
                "moderation.jte",
                new QueuePage(desk.queue(renderer.viewer(ctx)), desk.blockedWords()));
    }

    private void log(Context ctx, UiLanguage language) {
        String before = ctx.queryParam("before");
        long from = before == null ? Long.MAX_VALUE : number(before);
        renderer.show(ctx, language, "moderationLog.jte", desk.log(from));
    }

    private static long number(String text) {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= 18
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new BadRequestResponse();
        }
        return Long.parseLong(text);
    }

    private void decide(Context ctx, UiLanguage language) {
        CommentId id = CommentId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String words = OwnMarkRoutes.sent(ctx, "words");
        boolean done =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "approve" -> desk.approve(id, renderer.viewer(ctx), words);
                    case "remove" -> desk.remove(id, renderer.viewer(ctx), reason(ctx), words);
                    default -> throw new BadRequestResponse();
                };
        if (!done) {
            throw new NotFoundResponse();
        }
        back(ctx, language);
    }

    private static String reason(Context ctx) {
        String reason = OwnMarkRoutes.sent(ctx, "reason");
        if (Kind.of(reason).isEmpty() && !reason.equals("other")) {
            throw new BadRequestResponse();
        }
        return reason;
    }

    private void words(Context ctx, UiLanguage language) {
        String word = OwnMarkRoutes.sent(ctx, "word");
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "block" -> {
                if (!desk.block(word, renderer.viewer(ctx))) {
                    throw new BadRequestResponse();
                }
            }
            case "unblock" -> desk.unblock(word);
            default -> throw new BadRequestResponse();
        }
        back(ctx, language);
    }

    private void people(Context ctx, UiLanguage language) {
        AccountId account = AccountId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String asked = OwnMarkRoutes.sent(ctx, "standing");
        Standing standing =
                Arrays.stream(Standing.values())
                        .filter(s -> s.name().equals(asked))
                        .findFirst()
                        .orElseThrow(BadRequestResponse::new);
        desk.setStanding(account, standing, renderer.viewer(ctx));
        back(ctx, language);
    }

    private static void back(Context ctx, UiLanguage language) {
        ctx.redirect(
                SafeRedirect.orElse(
                        OwnMarkRoutes.sent(ctx, "next"), language.prefix() + "/moderation"),
                HttpStatus.SEE_OTHER);
    }
}
