package daily8.api;

import daily8.model.Section;
import daily8.model.StoryId;
import daily8.reading.ArticleLists;
import daily8.reading.Card;
import daily8.reading.Folded;
import daily8.reading.FrontPage;
import daily8.reading.FrontPages;
import daily8.reading.StoryAnswer;
import daily8.reading.StoryCard;
import daily8.reading.StoryPage;
import daily8.reading.StoryPages;
import daily8.reading.TagPage;
import daily8.reading.TagPages;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import daily8.web.words.Messages;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The paper as feeds, whole, by section, by story and by hashtag: headlines and excerpts with
/// links to our pages.
public final class FeedsOut implements Routes {
    private final FrontPages fronts;
    private final ArticleLists lists;
    private final StoryPages stories;
    private final TagPages tags;
    private final WebSettings settings;

    public FeedsOut(
            FrontPages fronts,
            ArticleLists lists,
            StoryPages stories,
            TagPages tags,
            WebSettings settings) {
        this.fronts = fronts;
        this.lists = lists;
        this.stories = stories;
        this.tags = tags;
        this.settings = settings;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            Messages words = Messages.load(language);
            String base = language.prefix();
            addBoth(routes, base, (ctx, write) -> write.accept(ctx, whole(words)));
            addBoth(
                    routes,
                    base + "/section/{word}",
                    (ctx, write) -> write.accept(ctx, section(ctx, words)));
            addBoth(
                    routes,
                    base + "/tag/{name}",
                    (ctx, write) -> write.accept(ctx, tag(ctx, words)));
            addBoth(routes, base + "/daily", (ctx, write) -> write.accept(ctx, daily(words)));
            addBoth(routes, base + "/story/{id}", (ctx, write) -> story(ctx, words, write));
        }
    }

    /// A feed is written in both forms, or the reader is led elsewhere.
    private interface Answer {
        void with(Context ctx, BiConsumer<Context, FeedOut> write);
    }

    private void addBoth(RoutesConfig routes, String base, Answer answer) {
        routes.get(base + "/feed.rss", ctx -> answer.with(ctx, this::rss));
        routes.get(base + "/feed.json", ctx -> answer.with(ctx, this::json));
    }

    private FeedOut whole(Messages words) {
        UiLanguage language = words.language();
        List<Card> cards = lists.newest(language.code(), Optional.empty()).cards();
        return new FeedOut(words.text("site.title"), language, language.prefix() + "/", cards);
    }

    /// The eight of the latest edition, best first, each by its lead.
    private FeedOut daily(Messages words) {
        UiLanguage language = words.language();
        List<Card> leads =
                fronts.latest(language.code()).map(FrontPage::eight).orElse(List.of()).stream()
                        .map(StoryCard::lead)
                        .toList();
        return new FeedOut(words.text("site.title"), language, language.prefix() + "/daily", leads);
    }

    private FeedOut section(Context ctx, Messages words) {
        UiLanguage language = words.language();
        Section section = Section.parse(ctx.pathParam("word")).orElseThrow(NotFoundResponse::new);
        String title = words.text("site.title") + " · " + words.text("section." + section.word());
        List<Card> cards = lists.section(language.code(), section, Optional.empty()).list().cards();
        return new FeedOut(
                title, language, language.prefix() + "/section/" + section.word(), cards);
    }

    private FeedOut tag(Context ctx, Messages words) {
        UiLanguage language = words.language();
        TagPage page =
                tags.find(ctx.pathParam("name"), language.code(), Optional.empty())
                        .orElseThrow(NotFoundResponse::new);
        String name = page.tag().name();
        return new FeedOut(
                words.text("site.title") + " · #" + name,
                language,
                language.prefix() + "/tag/" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                page.stories().stream().map(Folded::card).toList());
    }

    /// The independent texts, newest first: reprints are no news. A story that became part of
    /// another leads its readers there.
    private void story(Context ctx, Messages words, BiConsumer<Context, FeedOut> write) {
        StoryId id = StoryId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String base = words.language().prefix() + "/story/";
        switch (stories.find(id)) {
            case StoryAnswer.Found found -> {
                List<Card> cards =
                        found.page().strands().reversed().stream()
                                .map(StoryPage.Strand::card)
                                .toList();
                String title = words.text("site.title") + " · " + found.page().lead().title();
                write.accept(ctx, new FeedOut(title, words.language(), base + id, cards));
            }
            case StoryAnswer.Moved moved ->
                    ctx.redirect(
                            ctx.path().replace(id.toString(), moved.to().toString()),
                            HttpStatus.MOVED_PERMANENTLY);
            case StoryAnswer.Unknown() -> throw new NotFoundResponse();
        }
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
