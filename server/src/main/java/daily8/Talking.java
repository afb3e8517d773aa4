package daily8;

import daily8.ai.ChatModel;
import daily8.ai.Embedder;
import daily8.api.CommentApi;
import daily8.base.time.SiteClock;
import daily8.comment.CommentDesk;
import daily8.comment.CommentHtml;
import daily8.comment.CommentSettings;
import daily8.comment.Conversations;
import daily8.comment.ModerationDesk;
import daily8.comment.moderator.LocalModerator;
import daily8.comment.moderator.ModelModerator;
import daily8.comment.moderator.Moderator;
import daily8.store.Store;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.RouteGroup;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import daily8.web.talk.CommentActs;
import daily8.web.talk.CommentRoutes;
import daily8.web.talk.ModerationRoutes;
import daily8.web.talk.Talks;
import java.util.List;
import java.util.Optional;

/// The conversations of a site, built once: what pages show of them, and their routes.
public record Talking(Talks talks, Routes routes) {
    /// `model` reads comments too where the operator has one.
    public static Talking of(
            Store store,
            Embedder embedder,
            Optional<ChatModel> model,
            CommentSettings settings,
            WebSettings web,
            PageRenderer renderer,
            SiteClock clock) {
        CommentHtml html = new CommentHtml();
        Conversations conversations = new Conversations(store, html, settings, clock);
        Moderator local = new LocalModerator(embedder);
        Moderator moderator = model.<Moderator>map(m -> new ModelModerator(m, local)).orElse(local);
        CommentDesk desk = new CommentDesk(store, moderator, settings, clock);
        ModerationDesk moderation = new ModerationDesk(store, conversations, clock);
        Talks talks = new Talks(store, conversations, settings);
        return new Talking(
                talks,
                new RouteGroup(
                        List.of(
                                new CommentRoutes(talks, desk, store.comments(), html, renderer),
                                new CommentActs(desk, moderation, conversations, store, renderer),
                                new ModerationRoutes(moderation, renderer),
                                new CommentApi(conversations, store.articles(), web))));
    }
}
