package daily8.web.talk;

import daily8.comment.CommentDesk;
import daily8.comment.Conversations;
import daily8.comment.ModerationDesk;
import daily8.comment.Said;
import daily8.comment.moderator.Kind;
import daily8.model.AccountId;
import daily8.model.CommentId;
import daily8.store.Comments;
import daily8.store.Moderation.Entry;
import daily8.store.Store;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a signed-in reader does with comments that are there: votes, takes back, reports, appeals;
/// and their own page of what they said and who answered.
public final class CommentActs implements Routes {
    private static final int OWN = 100;

    private final CommentDesk desk;
    private final ModerationDesk moderation;
    private final Conversations conversations;
    private final Store store;
    private final PageRenderer renderer;

    public CommentActs(
            CommentDesk desk,
            ModerationDesk moderation,
            Conversations conversations,
            Store store,
            PageRenderer renderer) {
        this.desk = desk;
        this.moderation = moderation;
        this.conversations = conversations;
        this.store = store;
        this.renderer = renderer;
    }

    /// One's own comments with what was decided about them, and who answered or named one.
    public record OwnPage(
            List<Said> said, Map<CommentId, List<Entry>> decided, List<Heard> heard, String note) {
        /// What was decided last, nothing where nobody has looked.
        public List<Entry> decided(Said of) {
            return decided.getOrDefault(of.comment().id(), List.of());
        }
    }

    public record Heard(Comments.Notice notice, Said said) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/comments/{id}";
            routes.post(place + "/vote", ctx -> vote(ctx, language));
            routes.post(place + "/delete", ctx -> withdraw(ctx, language));
            routes.post(place + "/report", ctx -> report(ctx, language));
            routes.post(place + "/appeal", ctx -> appeal(ctx, language));
            routes.get(language.prefix() + "/my/comments", ctx -> own(ctx, language));
            routes.post(language.prefix() + "/my/comments/seen", ctx -> seen(ctx, language));
        }
    }

    private AccountId account(Context ctx) {
        return CommentRoutes.author(renderer.viewer(ctx));
    }

    private static CommentId id(Context ctx) {
        return CommentId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void vote(Context ctx, UiLanguage language) {
        AccountId account = account(ctx);
        int value =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "up" -> 1;
                    case "down" -> -1;
                    case "none" -> 0;
                    default -> throw new BadRequestResponse();
                };
        known(desk.vote(account, id(ctx), value));
        there(ctx, language);
    }

    private static void known(boolean done) {
        if (!done) {
            throw new NotFoundResponse();
        }
    }

    private static void there(Context ctx, UiLanguage language) {
        ctx.redirect(
                SafeRedirect.orElse(
                        OwnMarkRoutes.sent(ctx, "next"),
                        language.prefix() + "/comments/" + id(ctx)),
                HttpStatus.SEE_OTHER);
    }

    private void withdraw(Context ctx, UiLanguage language) {
        known(desk.withdraw(account(ctx), id(ctx)));
        ctx.redirect(
                SafeRedirect.orElse(
                        OwnMarkRoutes.sent(ctx, "next"), language.prefix() + "/my/comments"),
                HttpStatus.SEE_OTHER);
    }

    private void report(Context ctx, UiLanguage language) {
        AccountId account = account(ctx);
        Said said =
                conversations
                        .one(id(ctx), renderer.viewer(ctx))
                        .filter(Said::isShown)
                        .orElseThrow(NotFoundResponse::new);
        String reason = OwnMarkRoutes.sent(ctx, "reason");
        if (Kind.of(reason).isEmpty() && !reason.equals("other")) {
            throw new BadRequestResponse();
        }
        moderation.report(account, said.comment().id(), reason, OwnMarkRoutes.sent(ctx, "words"));
        ctx.redirect(
                language.prefix() + "/comments/" + id(ctx) + "/reported", HttpStatus.SEE_OTHER);
    }

    private void appeal(Context ctx, UiLanguage language) {
        known(moderation.appeal(account(ctx), id(ctx), OwnMarkRoutes.sent(ctx, "words")));
        ctx.redirect(language.prefix() + "/my/comments", HttpStatus.SEE_OTHER);
    }

    private void own(Context ctx, UiLanguage language) {
        AccountId account = account(ctx);
        List<Said> said = conversations.by(account, renderer.viewer(ctx), OWN);
        Map<CommentId, List<Entry>> decided = new HashMap<>();
        said.stream()
                .filter(one -> !one.isShown())
                .forEach(one ->
                        decided.put(one.comment().id(), store.moderation().of(one.comment().id())));
        List<Heard> heard =
                store.comments().notices(account, OWN).stream()
                        .map(notice ->
                                conversations
                                        .one(notice.comment(), renderer.viewer(ctx))
                                        .map(answer -> new Heard(notice, answer))
                                        .orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
        renderer.show(ctx, language, "myComments.jte", new OwnPage(said, decided, heard, ""));
    }

    private void seen(Context ctx, UiLanguage language) {
        store.comments().seen(account(ctx), renderer.clock().instant());
        ctx.redirect(language.prefix() + "/my/comments", HttpStatus.SEE_OTHER);
    }
}
