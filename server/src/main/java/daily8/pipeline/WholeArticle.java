package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.extract.Extractor;
import daily8.extract.PageReading;
import daily8.fetch.PageFetcher;
import daily8.fetch.PageResult;
import daily8.fetch.PageResult.Disallowed;
import daily8.fetch.PageResult.Failed;
import daily8.fetch.PageResult.Fetched;
import daily8.fetch.PageResult.Gone;
import daily8.fetch.PageResult.Postponed;
import daily8.model.Draft;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads an article whole: its page, the variant for phones where the page has no text, and the
/// pages that follow.
///
/// Every page is asked for as the first was, by robots.txt and the host's pause. Where a later one
/// can't be had, the article is what was read until then. Thread-safe.
final class WholeArticle {
    /// Reportages have two to ten pages; a pager that never ends is none of an article [E].
    static final int MOST_PAGES = 12;

    /// How long later pages are asked for: with the usual pause of a second, all of them.
    static final Duration FOLLOWING = Duration.ofSeconds(90);

    /// In a replay, 90 s pass in less than a second.
    static final Duration FOLLOWING_ON_THE_WALL = Duration.ofSeconds(5);

    private final PageFetcher fetcher;
    private final Extractor extractor;
    private final SiteClock clock;
    private final Semaphore extracting = new Semaphore(Runtime.getRuntime().availableProcessors());

    WholeArticle(PageFetcher fetcher, Extractor extractor, SiteClock clock) {
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.clock = clock;
    }

    /// What was read of an article; `missing` says in words which page could not be had and why,
    /// empty where none is.
    record Whole(Draft draft, int pages, String missing) {}

    /// Empty where we are stopping: half an article is no reason to be in a hurry.
    Optional<Whole> read(PageFetched first) {
        try {
            return followed(first);
        } catch (CancellationException e) {
            // jsoup stops in the middle of a page when its thread is asked to
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Whole> followed(PageFetched first) {
        Following following = new Following();
        PageReading reading = extracted(() -> extractor.read(first));
        if (reading.variant().isPresent()) {
            reading = following.variant(reading, reading.variant().get());
        }
        while (reading.next().isPresent() && !following.ended()) {
            reading = following.page(reading, reading.next().get());
        }
        return following.stopping
                ? Optional.empty()
                : Optional.of(new Whole(reading.draft(), reading.pages(), following.missing));
    }

    /// Trees of pages are large: as many at a time as there are cores.
    private PageReading extracted(Supplier<PageReading> extraction) {
        extracting.acquireUninterruptibly();
        try {
            return extraction.get();
        } finally {
            extracting.release();
        }
    }

    /// The way through one article's later pages.
    private final class Following {
        private final Instant until =
                clock.instant().plus(clock.atLeast(FOLLOWING, FOLLOWING_ON_THE_WALL));
        private String missing = "";
        private boolean stopping;

        boolean ended() {
            return stopping || !missing.isEmpty();
        }

        PageReading variant(PageReading reading, URI url) {
            return read(
                    url,
                    "its page for phones",
                    reading,
                    page -> extractor.readInstead(reading, page));
        }

        PageReading page(PageReading reading, URI url) {
            String number = "page " + (reading.pages() + 1);
            if (reading.pages() == MOST_PAGES || clock.instant().isAfter(until)) {
                return lacking(reading, number, "too many pages, or too slow");
            }
            return read(url, number, reading, page -> extractor.readOn(reading, page));
        }

        private PageReading read(
                URI url,
                String what,
                PageReading before,
                Function<PageFetched, PageReading> extraction) {
            return switch (asked(url)) {
                case Fetched(PageFetched page) -> extracted(() -> extraction.apply(page));
                case Disallowed(String reason) -> lacking(before, what, reason);
                case Gone(String reason) -> lacking(before, what, reason);
                case Failed(String reason, Instant _) -> lacking(before, what, reason);
                case Postponed _ -> lacking(before, what, "its host is to be left alone");
            };
        }

        private PageReading lacking(PageReading before, String what, String reason) {
            missing = what + ": " + reason;
            return before;
        }

        private PageResult asked(URI url) {
            PageResult result = fetcher.fetch(url, 0);
            while (result instanceof Postponed(Instant at) && waited(at)) {
                result = fetcher.fetch(url, 0);
            }
            return result;
        }

        /// False where the turn comes too late, or we are stopping.
        private boolean waited(Instant at) {
            try {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Instant now = clock.instant();
                if (at.isAfter(until) || now.isAfter(until)) {
                    return false;
                }
                if (at.isAfter(now)) {
                    clock.sleep(Duration.between(now, at));
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
                return false;
            }
        }
    }
}
