package daily8.base.net;

import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Reason;
import daily8.base.net.FetchResult.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/// The way out that reads every address strictly, the first and each one it is redirected to, and
/// asks either the origin inside this process or the web.
///
/// Follows 301, 302, 303, 307 and 308, five in all and never from https down to http; `Refresh`
/// headers and elements are not followed. Thread-safe.
public final class RedirectingHttp implements GuardedHttp {
    /// What RFC 9309 asks of robots for robots.txt; feeds in practice need two.
    private static final int MAX_REDIRECTS = 5;

    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final WebConnections web;
    private final InProcessOrigin inside;

    /// `tls` says which authorities are trusted.
    public RedirectingHttp(
            NetSettings settings,
            CheckingResolver resolver,
            InProcessOrigin inside,
            SSLContext tls) {
        this.web = new WebConnections(settings, resolver, tls);
        this.inside = inside;
    }

    @Override
    public FetchResult get(URI url, Map<String, String> headers, Limits limits, Hop hop) {
        long end = System.nanoTime() + limits.wallClock().toNanos();
        URI next = url;
        Optional<URI> permanent = Optional.empty();
        boolean permanentSoFar = true;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            FetchResult result = ask(next, headers, limits, end);
            if (!(result instanceof Answered answer) || !isRedirect(answer)) {
                return result instanceof Answered answer ? at(answer, permanent) : result;
            }
            Optional<URI> target = resolve(next, answer.header("location"));
            if (target.isEmpty()) {
                return new Refused("it redirects to something that is not an address");
            }
            if (isDowngrade(next, target.get())) {
                return new Refused(
                        "it redirects from https to http, where anybody could change the answer");
            }
            long asked = System.nanoTime();
            Optional<String> refusal = hop.refusal(target.get());
            end += System.nanoTime() - asked; // the wall clock is for the network
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            permanentSoFar &= PERMANENT.contains(answer.status());
            permanent = permanentSoFar ? target : permanent;
            next = target.get();
        }
        Duration after = limits.wallClock().minusNanos(end - System.nanoTime());
        return new Failed(
                Reason.REDIRECTS, "it redirects more than " + MAX_REDIRECTS + " times", after);
    }

    @Override
    public void close() {
        web.close();
    }

    private FetchResult ask(URI url, Map<String, String> headers, Limits limits, long end) {
        return switch (WebAddress.read(url)) {
            case WebAddress.Rejected(String reason) -> new Refused(reason);
            case WebAddress.Accepted(WebAddress address) -> {
                if (isInside(address)) {
                    yield inside.answer(url, headers);
                }
                Duration remaining = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
                yield web.ask(address, headers, limits, remaining);
            }
        };
    }

    private boolean isInside(WebAddress address) {
        return address.isDefaultPort()
                && address.host().endsWith(".example")
                && inside.serves(address.host());
    }

    private static Answered at(Answered answer, Optional<URI> permanent) {
        return permanent.isEmpty()
                ? answer
                : new Answered(
                        answer.status(), answer.url(), permanent, answer.headers(), answer.body());
    }

    private static boolean isRedirect(Answered answer) {
        return REDIRECTS.contains(answer.status()) && !answer.header("location").isEmpty();
    }

    private static boolean isDowngrade(URI from, URI to) {
        return "https".equalsIgnoreCase(from.getScheme())
                && "http".equalsIgnoreCase(to.getScheme());
    }

    /// Locations hold unescaped letters and spaces; those that still are no address are refused.
    private static Optional<URI> resolve(URI base, String location) {
        try {
            String escaped = location.strip().replace(" ", "%20").replace("|", "%7C");
            return Optional.of(base.resolve(new URI(escaped)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
