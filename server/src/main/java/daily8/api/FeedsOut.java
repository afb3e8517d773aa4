package daily8.api;

import daily8.model.Section;
import daily8.reading.ArticleLists;
import daily8.reading.Card;
import daily8.web.Messages;
import daily8.web.Routes;
import daily8.web.UiLanguage;
import daily8.web.WebSettings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/// The paper as feeds, whole and by section: headlines and excerpts with links to our pages.
public final class FeedsOut implements Routes {
    private final ArticleLists lists;
    private final WebSettings settings;

    public FeedsOut(ArticleLists lists, WebSettings settings) {
        this.lists = lists;
        this.settings = settings;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            Messages words = Messages.load(language);
            String base = language.prefix();
            routes.get(base + "/feed.rss", ctx -> rss(ctx, whole(words)));
            routes.get(base + "/feed.json", ctx -> json(ctx, whole(words)));
            routes.get(base + "/section/{word}/feed.rss", ctx -> rss(ctx, section(ctx, words)));
            routes.get(base + "/section/{word}/feed.json", ctx -> json(ctx, section(ctx, words)));
        }
    }

    private FeedOut whole(Messages words) {
        UiLanguage language = words.language();
        List<Card> cards = lists.newest(language.code(), Optional.empty()).cards();
        return new FeedOut(words.text("site.title"), language, language.prefix() + "/", cards);
    }

    private FeedOut section(Context ctx, Messages words) {
        UiLanguage language = words.language();
        Section section = Section.parse(ctx.pathParam("word")).orElseThrow(NotFoundResponse::new);
        String title = words.text("site.title") + " · " + words.text("section." + section.word());
        List<Card> cards = lists.section(language.code(), section, Optional.empty()).list().cards();
        return new FeedOut(
                title, language, language.prefix() + "/section/" + section.word(), cards);
    }

    private void rss(Context ctx, FeedOut feed) {
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("application/rss+xml; charset=utf-8").result(RssOut.write(feed, settings));
    }

    private void json(Context ctx, FeedOut feed) {
        Json.answer(ctx, json -> JsonFeedOut.write(json, feed, settings));
        ctx.contentType("application/feed+json; charset=utf-8");
    }
}
