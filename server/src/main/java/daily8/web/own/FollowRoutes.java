package daily8.web.own;

import daily8.base.time.SiteClock;
import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.reading.FeedScope;
import daily8.reading.MyFeeds;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.People;
import daily8.store.Readings;
import daily8.store.Store;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people with an account mark: follows and mutes in folders, stars, the history, choices for
/// the front page.
public final class FollowRoutes implements Routes {
    private static final int PAGE = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FOLDER = 60;
    private static final String COUNTRY = "[A-Z]{2}|";

    private final Store store;
    private final People people;
    private final MyFeeds feeds;
    private final PageRenderer renderer;
    private final SiteClock clock;

    public FollowRoutes(Store store, MyFeeds feeds, PageRenderer renderer, SiteClock clock) {
        this.store = store;
        this.people = store.people();
        this.feeds = feeds;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            OwnPlace own = new OwnPlace(renderer, language);
            String my = language.prefix() + "/my/";
            routes.post(my + "follow", own.only((ctx, id) -> follow(ctx, language, id)));
            routes.post(my + "star", own.only((ctx, id) -> star(ctx, language, id)));
            routes.get(my + "saved", own.only((ctx, id) -> saved(ctx, language, id)));
            routes.get(my + "history", own.only((ctx, id) -> history(ctx, language, id)));
            routes.post(my + "history", own.only((ctx, id) -> forget(ctx, language, id)));
            routes.get(my + "choices", own.only((ctx, id) -> choices(ctx, language, id)));
            routes.post(my + "choices", own.only((ctx, id) -> choose(ctx, language, id)));
        }
    }

    private void follow(Context ctx, UiLanguage language, AccountId account) {
        Kind kind =
                FeedScope.kind(OwnMarkRoutes.sent(ctx, "kind"))
                        .orElseThrow(BadRequestResponse::new);
        Follow wanted = follow(kind, OwnMarkRoutes.sent(ctx, "target"), ctx);
        boolean isRoom =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "follow", "folder" -> people.follows().put(account, wanted);
                    case "mute" -> people.follows().put(account, muted(wanted));
                    case "forget" -> {
                        people.follows().forget(account, kind, wanted.target());
                        yield true;
                    }
                    default -> throw new BadRequestResponse();
                };
        if (!isRoom) {
            throw new BadRequestResponse();
        }
        OwnMarkRoutes.back(ctx, language);
    }

    private static Follow muted(Follow follow) {
        return new Follow(
                follow.kind(),
                follow.target(),
                follow.name(),
                true,
                "",
                follow.since(),
                follow.readUntil());
    }

    /// Named as the site names it, whatever the form says: only what there is can be followed.
    private Follow follow(Kind kind, String target, Context ctx) {
        String folder = OwnMarkRoutes.sent(ctx, "folder").strip();
        if (folder.length() > LONGEST_FOLDER
                || folder.codePoints().anyMatch(Character::isISOControl)) {
            throw new BadRequestResponse();
        }
        Optional<String> name =
                switch (kind) {
                    case SOURCE ->
                            SourceId.parse(target)
                                    .flatMap(id -> store.sources().find(id))
                                    .map(source -> source.name());
                    case STORY ->
                            StoryId.parse(target)
                                    .flatMap(id -> store.stories().find(id))
                                    .flatMap(story -> title(story.articles().getFirst().id()));
                    case TAG -> tagName(target);
                };
        String key = kind == Kind.TAG ? Hashtag.keyOf(target) : target;
        Instant now = clock.instant();
        return new Follow(
                kind,
                key,
                cut(name.orElseThrow(NotFoundResponse::new)),
                false,
                folder,
                now,
                Instant.EPOCH);
    }

    private Optional<String> title(ArticleId article) {
        return store.articles().find(article).map(found -> found.title());
    }

    private Optional<String> tagName(String tag) {
        return store.tags().find(Hashtag.keyOf(tag)).map(found -> "#" + found.name());
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private void star(Context ctx, UiLanguage language, AccountId account) {
        ArticleId article =
                store.articles()
                        .find(OwnMarkRoutes.article(ctx, "article"))
                        .orElseThrow(NotFoundResponse::new)
                        .id();
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "save" -> {
                if (!people.saved().save(account, article, clock.instant())) {
                    throw new BadRequestResponse();
                }
            }
            case "remove" -> people.saved().remove(account, article);
            default -> throw new BadRequestResponse();
        }
        OwnMarkRoutes.back(ctx, language);
    }

    private void saved(Context ctx, UiLanguage language, AccountId account) {
        Map<ArticleId, Instant> times = new LinkedHashMap<>();
        people.saved()
                .of(account, before(ctx), PAGE)
                .forEach(saved -> times.put(saved.article(), saved.at()));
        renderer.show(ctx, language, "marked.jte", page(false, account, times));
    }

    private void history(Context ctx, UiLanguage language, AccountId account) {
        Map<ArticleId, Instant> times = new LinkedHashMap<>();
        people.readings()
                .history(account, before(ctx), PAGE)
                .forEach(opened -> times.put(opened.article(), opened.at()));
        renderer.show(ctx, language, "marked.jte", page(true, account, times));
    }

    private MarkedPage page(boolean history, AccountId account, Map<ArticleId, Instant> times) {
        List<Instant> all = List.copyOf(times.values());
        return new MarkedPage(
                history,
                feeds.marked(account, times),
                all.size() < PAGE ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static Optional<Instant> before(Context ctx) {
        String text = ctx.queryParam("before");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse();
        }
    }

    private void forget(Context ctx, UiLanguage language, AccountId account) {
        people.readings().forgetHistory(account);
        renderer.visitors().forgetRead(ctx);
        OwnMarkRoutes.back(ctx, language);
    }

    private void choices(Context ctx, UiLanguage language, AccountId account) {
        List<String> countries =
                store.sources().all().stream()
                        .map(source -> source.country())
                        .filter(country -> !country.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        renderer.show(
                ctx,
                language,
                "choices.jte",
                new ChoicesPage(people.readings().choices(account), countries));
    }

    private void choose(Context ctx, UiLanguage language, AccountId account) {
        List<String> sections =
                ctx.formParams("section").stream()
                        .limit(Section.values().length)
                        .filter(word -> Section.parse(word).isPresent())
                        .distinct()
                        .toList();
        String country = OwnMarkRoutes.sent(ctx, "country");
        if (!country.matches(COUNTRY)) {
            throw new BadRequestResponse();
        }
        boolean wholeStory = "yes".equals(OwnMarkRoutes.sent(ctx, "story"));
        people.readings().choose(account, new Readings.Choices(wholeStory, sections, country));
        OwnMarkRoutes.back(ctx, language);
    }
}
