package daily8;

import daily8.Wiring.WayOut;
import daily8.base.net.InProcessOrigin;
import daily8.base.time.SiteClock;
import daily8.cli.WebPages;
import daily8.fetch.PageFetcher;
import daily8.fetch.PageResult;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.time.Instant;

/// Fetches a page for a command, exactly as the site would: robots.txt and the page's own wishes
/// are obeyed.
final class OnePage implements WebPages {
    private final PageFetcher fetcher;

    private OnePage(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    static OnePage of(Settings settings) {
        SiteClock clock = settings.clock();
        WayOut out = Wiring.wayOut(settings, InProcessOrigin.NONE, clock);
        return new OnePage(Wiring.fetcher(out, clock));
    }

    @Override
    public Answer page(URI url) {
        return switch (fetcher.fetch(url, 0)) {
            case PageResult.Fetched(PageFetched page) -> new Found(page);
            case PageResult.Disallowed(String reason) -> new NotFound(reason);
            case PageResult.Gone(String reason) -> new NotFound(reason);
            case PageResult.Failed(String reason, Instant _) -> new NotFound(reason);
            case PageResult.Postponed(Instant at) ->
                    new NotFound("the host is to be left alone until " + at);
        };
    }
}
