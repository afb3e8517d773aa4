package daily8.poll;

import daily8.base.net.FetchResult;
import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Refused;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.feed.FeedCandidate;
import daily8.feed.FeedException;
import daily8.feed.FeedLinks;
import daily8.feed.FeedParser;
import daily8.model.CanonicalUrl;
import daily8.model.ParsedFeed;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the feed that someone means by an address: the feed itself, or the one that the site there
/// names. Asks the web a few times at most. Thread-safe.
public final class FeedFinder {
    /// Candidates asked for at one site: those it declares, and a few usual addresses.
    private static final int MOST = 12;

    private final GuardedHttp http;
    private final FeedParser parser = new FeedParser();

    public FeedFinder(GuardedHttp http) {
        this.http = http;
    }

    /// `address` as people write it: `tidings.example` means `https://tidings.example/`.
    public FoundFeed find(String address) {
        String written = address.strip();
        String full = written.contains("://") ? written : "https://" + written;
        Optional<CanonicalUrl> url = CanonicalUrl.parse(full);
        if (written.isEmpty() || url.isEmpty()) {
            return new FoundFeed.None("this is no address of the web");
        }
        return switch (ask(url.get().uri())) {
            case Refused(String reason) -> new FoundFeed.None("not asked: " + reason);
            case Failed failed -> new FoundFeed.None(failed.reason());
            case Answered answer when answer.status() != 200 ->
                    new FoundFeed.None("the address answers with " + answer.status());
            case Answered answer -> read(answer).orElseGet(() -> search(answer));
        };
    }

    private FetchResult ask(URI url) {
        return http.get(url, Map.of(), Limits.DOCUMENT);
    }

    private Optional<FoundFeed> read(Answered answer) {
        String url = answer.url().toString();
        try {
            ParsedFeed feed = parser.parse(answer.body(), answer.header("content-type"), url);
            return Optional.of(new FoundFeed.Found(url, feed.link(), feed.title()));
        } catch (FeedException e) {
            return Optional.empty();
        }
    }

    private FoundFeed search(Answered page) {
        List<FeedCandidate> candidates =
                FeedLinks.in(page.body(), page.header("content-type"), page.url().toString());
        for (FeedCandidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            Optional<FoundFeed> found =
                    CanonicalUrl.parse(candidate.url())
                            .map(CanonicalUrl::uri)
                            .flatMap(this::readAt);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new FoundFeed.None("the page there is no feed and names none");
    }

    private Optional<FoundFeed> readAt(URI url) {
        return ask(url) instanceof Answered answer && answer.status() == 200
                ? read(answer)
                : Optional.empty();
    }
}
