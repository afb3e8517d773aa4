package daily8.web.talk;

import daily8.comment.CommentDesk;
import daily8.comment.CommentHtml;
import daily8.comment.Order;
import daily8.comment.Said;
import daily8.comment.Saying;
import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Viewer;
import daily8.store.Comments;
import daily8.store.StoreException;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageNumber;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.Messages;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Conversations, and writing in them. What could not be kept comes back in its form, with the
/// reason.
public final class CommentRoutes implements Routes {
    private final Talks talks;
    private final CommentDesk desk;
    private final Comments comments;
    private final CommentHtml html;
    private final PageRenderer renderer;
    private final LiveTalk live;

    public CommentRoutes(
            Talks talks,
            CommentDesk desk,
            Comments comments,
            CommentHtml html,
            PageRenderer renderer) {
        this.talks = talks;
        this.desk = desk;
        this.comments = comments;
        this.html = html;
        this.renderer = renderer;
        this.live = new LiveTalk(talks.conversations());
    }

    /// A comment by itself with its form: answered, edited, reported, or what it said before.
    public record OnePage(
            Talk talk, Said said, String what, String trouble, List<Comments.Version> versions) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String talk = language.prefix() + "/article/{id}/comments";
            routes.get(talk, ctx -> show(ctx, language));
            Messages words = renderer.words(language);
            routes.get(
                    talk + "/live",
                    ctx ->
                            live.follow(
                                    ctx,
                                    article(ctx),
                                    have(ctx),
                                    words,
                                    renderer.viewers().standing(ctx)));
            String place = language.prefix() + "/comments";
            routes.post(place, ctx -> say(ctx, language));
            routes.get(place + "/{id}", ctx -> find(ctx, language));
            routes.get(place + "/{id}/{what}", ctx -> one(ctx, language));
            routes.post(place + "/{id}/edit", ctx -> edit(ctx, language));
        }
    }

    private static ArticleId article(Context ctx) {
        return ArticleId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private static int have(Context ctx) {
        String have = ctx.queryParam("have");
        return "0".equals(have) ? 0 : PageNumber.of(have);
    }

    private void show(Context ctx, UiLanguage language) {
        Talk talk =
                talks.of(ctx, article(ctx), renderer.viewer(ctx))
                        .orElseThrow(NotFoundResponse::new);
        String template = ctx.queryParam("part") == null ? "comments.jte" : "part/talk.jte";
        renderer.show(ctx, language, template, talk);
    }

    /// Leads to the page on which a comment stands.
    private void find(Context ctx, UiLanguage language) {
        Said said = readable(ctx);
        Comment comment = said.comment();
        int page = talks.conversations().pageOf(comment, Order.BEST, renderer.viewer(ctx));
        ctx.redirect(
                language.prefix()
                        + "/article/"
                        + comment.article()
                        + "/comments?page="
                        + page
                        + "#c-"
                        + comment.id(),
                HttpStatus.FOUND);
    }

    private Said readable(Context ctx) {
        return CommentId.parse(ctx.pathParam("id"))
                .flatMap(id -> talks.conversations().one(id, renderer.viewer(ctx)))
                .orElseThrow(NotFoundResponse::new);
    }

    private void one(Context ctx, UiLanguage language) {
        String what = ctx.pathParam("what");
        Said said = readable(ctx);
        if (!List.of("reply", "edit", "report", "reported", "versions").contains(what)
                || (what.equals("edit") && !said.mayEdit())) {
            throw new NotFoundResponse();
        }
        String text = what.equals("edit") ? said.comment().text() : "";
        CommentForm form = CommentForm.of(text, Optional.of(said));
        showOne(ctx, language, said, what, form);
    }

    private void showOne(
            Context ctx, UiLanguage language, Said said, String what, CommentForm form) {
        Talk talk =
                talks.first(said.comment().article(), renderer.viewer(ctx))
                        .orElseThrow(NotFoundResponse::new)
                        .with(form);
        List<Comments.Version> versions =
                what.equals("versions") ? comments.versions(said.comment().id()) : List.of();
        renderer.show(
                ctx,
                language,
                "comment.jte",
                new OnePage(talk, said, what, form.trouble(), versions));
    }

    static AccountId author(Viewer viewer) {
        return viewer.account().orElseThrow(ForbiddenResponse::new);
    }

    private void say(Context ctx, UiLanguage language) {
        Viewer viewer = renderer.viewer(ctx);
        ArticleId article = OwnMarkRoutes.article(ctx, "article");
        String parent = OwnMarkRoutes.sent(ctx, "parent");
        Optional<Said> answers =
                CommentId.parse(parent).flatMap(id -> talks.conversations().one(id, viewer));
        CommentForm form =
                new CommentForm(key(ctx), OwnMarkRoutes.sent(ctx, "text"), answers, "", "");
        if (viewer.account().isEmpty()) {
            back(ctx, language, article, form.withTrouble("comments.refused.guest"), 403);
        } else if (OwnMarkRoutes.sent(ctx, "do").equals("preview")) {
            back(ctx, language, article, form.withPreview(html.of(cut(form.text()))), 200);
        } else {
            keep(ctx, language, article, form, CommentId.parse(parent));
        }
    }

    private static String cut(String text) {
        return text.length() > CommentDesk.LONGEST ? text.substring(0, CommentDesk.LONGEST) : text;
    }

    private static String key(Context ctx) {
        String key = OwnMarkRoutes.sent(ctx, "key");
        if (key.length() < 16 || key.length() > 64) {
            throw new BadRequestResponse();
        }
        return key;
    }

    private void keep(
            Context ctx,
            UiLanguage language,
            ArticleId article,
            CommentForm form,
            Optional<CommentId> parent) {
        try {
            AccountId author = author(renderer.viewer(ctx));
            Saying saying =
                    desk.say(
                            author, new CommentDesk.Form(article, parent, form.key(), form.text()));
            switch (saying) {
                case Saying.Kept(Comment comment) ->
                        ctx.redirect(
                                language.prefix() + "/comments/" + comment.id(),
                                HttpStatus.SEE_OTHER);
                case Saying.Refused(Saying.Why why) ->
                        back(ctx, language, article, form.withTrouble(message(why)), status(why));
            }
        } catch (StoreException e) {
            back(ctx, language, article, form.withTrouble("comments.refused.disk"), 503);
        }
    }

    private static String message(Saying.Why why) {
        return "comments.refused." + why.name().toLowerCase(Locale.ROOT);
    }

    private static int status(Saying.Why why) {
        return switch (why) {
            case TOO_MANY -> 429;
            case SILENCED, CLOSED -> 403;
            case EMPTY, TOO_LONG, GONE, TOO_LATE -> 422;
        };
    }

    /// The form as it was, on the page of the conversation.
    private void back(
            Context ctx, UiLanguage language, ArticleId article, CommentForm form, int status) {
        Talk talk = talks.first(article, renderer.viewer(ctx)).orElseThrow(NotFoundResponse::new);
        ctx.status(status);
        renderer.show(ctx, language, "comments.jte", talk.with(form));
    }

    private void edit(Context ctx, UiLanguage language) {
        Said said = readable(ctx);
        AccountId author = author(renderer.viewer(ctx));
        if (!said.own()) {
            throw new NotFoundResponse();
        }
        String text = OwnMarkRoutes.sent(ctx, "text");
        int version = PageNumber.of(OwnMarkRoutes.sent(ctx, "version"));
        CommentForm form = new CommentForm("", text, Optional.of(said), "", "");
        try {
            switch (desk.edit(author, said.comment().id(), version, text)) {
                case Saying.Kept(Comment comment) ->
                        ctx.redirect(
                                language.prefix() + "/comments/" + comment.id(),
                                HttpStatus.SEE_OTHER);
                case Saying.Refused(Saying.Why why) -> {
                    ctx.status(status(why));
                    showOne(ctx, language, said, "edit", form.withTrouble(message(why)));
                }
            }
        } catch (StoreException e) {
            ctx.status(503);
            showOne(ctx, language, said, "edit", form.withTrouble("comments.refused.disk"));
        }
    }

    @Override
    public void endStreams() {
        live.close();
    }
}
