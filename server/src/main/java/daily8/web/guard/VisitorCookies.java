package daily8.web.guard;

import daily8.base.time.SiteClock;
import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.model.StoryId;
import daily8.reading.ChosenTags;
import daily8.reading.ReadStories;
import daily8.reading.ToldApart;
import daily8.reading.Visitor;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.People;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is remembered of a reader: by their account, or by their browser where they have none. Read
/// by every page, written when something is read or chosen.
public final class VisitorCookies {
    private static final String READ = "d8-read";
    private static final String TAGS = "d8-tags";
    private static final String APART = "d8-apart";
    private static final String LOOKS = "d8-looks";
    private static final String VISITOR = "d8-visitor";

    /// Two months of eight a day; what was read before that is not on a front page any more.
    private static final int READ_STORIES = 500;

    /// Browsers keep no cookie longer than 400 days (RFC 6265bis); each visit begins it anew.
    private static final Duration KEPT = Duration.ofDays(365);

    private final OwnCookies cookies;
    private final Viewers viewers;
    private final People people;
    private final SiteClock clock;

    public VisitorCookies(OwnCookies cookies, Viewers viewers, People people, SiteClock clock) {
        this.cookies = cookies;
        this.viewers = viewers;
        this.people = people;
        this.clock = clock;
    }

    public Visitor of(Context ctx) {
        Visitor known = ctx.attribute(VISITOR);
        if (known == null) {
            known =
                    viewers.of(ctx)
                            .account()
                            .map(id -> person(ctx, id))
                            .orElseGet(() -> guest(ctx));
            ctx.attribute(VISITOR, known);
        }
        return known;
    }

    private Visitor guest(Context ctx) {
        return new Visitor(
                cookies.get(ctx, READ).map(ReadStories::parse).orElse(ReadStories.NONE),
                cookies.get(ctx, TAGS).map(ChosenTags::parse).orElse(ChosenTags.NONE),
                apart(ctx));
    }

    /// As their account remembers them.
    private Visitor person(Context ctx, AccountId id) {
        List<Follow> follows = people.follows().of(id);
        return new Visitor(
                ReadStories.of(people.readings().stories(id, READ_STORIES)),
                ChosenTags.of(follows),
                apart(ctx),
                follows,
                people.readings().choices(id),
                article -> people.saved().among(id, List.of(article)).contains(article));
    }

    private ToldApart apart(Context ctx) {
        return cookies.get(ctx, APART).map(ToldApart::parse).orElse(ToldApart.NONE);
    }

    /// What the browser remembered of a guest becomes the account's; the browser forgets it, since
    /// the next to sign in here may be somebody else.
    public void moveInto(Context ctx, AccountId account) {
        Visitor guest = guest(ctx);
        people.readings().merge(account, guest.read().at());
        Instant now = clock.instant();
        people.follows()
                .addAll(
                        account,
                        guest.tags().byKey().entrySet().stream()
                                .map(tag -> follow(tag.getKey(), tag.getValue(), now))
                                .toList());
        forgetRead(ctx);
        cookies.forget(ctx, TAGS);
    }

    private static Follow follow(String key, ChosenTags.Choice tag, Instant now) {
        return new Follow(Kind.TAG, key, "#" + tag.name(), tag.muted(), "", now, Instant.EPOCH);
    }

    public void forgetRead(Context ctx) {
        cookies.forget(ctx, READ);
        ctx.attribute(VISITOR, null);
    }

    /// The reader has opened the story, or an article of it. What a browser fetches ahead of a
    /// click is not read yet.
    public void markRead(Context ctx, StoryId story, Optional<ArticleId> article) {
        String purpose = ctx.header("Sec-Purpose");
        if (purpose != null && purpose.contains("prefetch")) {
            return;
        }
        Visitor before = of(ctx); // the page still shows what was new
        Instant now = clock.instant();
        viewers.of(ctx)
                .account()
                .ifPresentOrElse(
                        id -> {
                            people.readings().readStory(id, story, now);
                            article.ifPresent(read -> people.readings().read(id, read, now));
                        },
                        () -> {
                            ReadStories read = before.read().with(story, now);
                            cookies.keep(ctx, READ, read.toString(), KEPT);
                        });
    }

    /// The reader says so of stories, opened or not.
    public void setRead(Context ctx, List<StoryId> stories, boolean isRead) {
        Instant now = clock.instant();
        Optional<AccountId> account = viewers.of(ctx).account();
        if (account.isPresent()) {
            for (StoryId story : stories) {
                if (isRead) {
                    people.readings().readStory(account.get(), story, now);
                } else {
                    people.readings().unreadStory(account.get(), story);
                }
            }
            return;
        }
        ReadStories read = of(ctx).read();
        for (StoryId story : stories) {
            read = isRead ? read.with(story, now) : read.without(story);
        }
        cookies.keep(ctx, READ, read.toString(), KEPT);
    }

    /// Follows, mutes or forgets a tag: for the account, or in the browser of a guest.
    public void choose(Context ctx, String tag, Optional<Boolean> muted) {
        Optional<AccountId> account = viewers.of(ctx).account();
        if (account.isPresent()) {
            chooseFor(account.get(), tag, muted);
            return;
        }
        ChosenTags chosen = of(ctx).tags();
        ChosenTags tags =
                muted.map(mute -> chosen.with(tag, mute)).orElseGet(() -> chosen.without(tag));
        cookies.keep(ctx, TAGS, tags.byKey().isEmpty() ? "" : tags.toString(), KEPT);
    }

    private void chooseFor(AccountId account, String tag, Optional<Boolean> muted) {
        String key = Hashtag.keyOf(tag);
        if (muted.isPresent() && ChosenTags.isName(tag)) {
            ChosenTags.Choice choice = new ChosenTags.Choice(tag, muted.get());
            people.follows().put(account, follow(key, choice, clock.instant()));
        } else {
            people.follows().forget(account, Kind.TAG, key);
        }
    }

    public Looks looks(Context ctx) {
        return cookies.get(ctx, LOOKS).map(Looks::parse).orElse(Looks.USUAL);
    }

    public void like(Context ctx, Looks looks) {
        cookies.keep(ctx, LOOKS, looks.equals(Looks.USUAL) ? "" : looks.toString(), KEPT);
    }

    public void tellApart(Context ctx, ToldApart apart) {
        cookies.keep(ctx, APART, apart.toString(), KEPT);
    }
}
