package daily8.web;

import daily8.base.time.SiteClock;
import daily8.model.StoryId;
import daily8.reading.ChosenTags;
import daily8.reading.ReadStories;
import daily8.reading.ToldApart;
import daily8.reading.Visitor;
import io.javalin.http.Context;
import java.time.Duration;

/// What a reader's browser remembers: read by every page, written when something is read or chosen.
final class VisitorCookies {
    private static final String READ = "d8-read";
    private static final String TAGS = "d8-tags";
    private static final String APART = "d8-apart";

    /// Browsers keep no cookie longer than 400 days (RFC 6265bis); each visit begins it anew.
    private static final Duration KEPT = Duration.ofDays(365);

    private final OwnCookies cookies;
    private final SiteClock clock;

    VisitorCookies(OwnCookies cookies, SiteClock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    Visitor of(Context ctx) {
        return new Visitor(
                cookies.get(ctx, READ).map(ReadStories::parse).orElse(ReadStories.NONE),
                cookies.get(ctx, TAGS).map(ChosenTags::parse).orElse(ChosenTags.NONE),
                cookies.get(ctx, APART).map(ToldApart::parse).orElse(ToldApart.NONE));
    }

    /// The reader has opened the story, or an article of it. What a browser fetches ahead of a
    /// click is not read yet.
    void markRead(Context ctx, StoryId story) {
        String purpose = ctx.header("Sec-Purpose");
        if (purpose == null || !purpose.contains("prefetch")) {
            remember(ctx, of(ctx).read().with(story, clock.instant()));
        }
    }

    void remember(Context ctx, ReadStories read) {
        cookies.keep(ctx, READ, read.toString(), KEPT);
    }

    void choose(Context ctx, ChosenTags tags) {
        cookies.keep(ctx, TAGS, tags.byKey().isEmpty() ? "" : tags.toString(), KEPT);
    }

    void tellApart(Context ctx, ToldApart apart) {
        cookies.keep(ctx, APART, apart.toString(), KEPT);
    }
}
