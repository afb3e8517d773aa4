package daily8.feed;

import daily8.base.text.Charsets;
import daily8.html.ParsedHtml;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the feeds of a site in its page: those it names in `link`, links that look like feeds, and
/// addresses where common software keeps one.
///
/// Best first: whole feeds before those of comments, the page's own order otherwise. Asks nobody;
/// trying the candidates is the caller's. Thread-safe; keeps no state.
public final class FeedLinks {
    /// Trying more would be rude to a site that has no feed.
    private static final int MOST = 12;

    /// A page's head and its first links; feeds are named there.
    private static final int LETTERS = 2 << 20;

    private static final int MOST_ANCHORS = 5_000;

    private static final Set<String> TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/feed+json",
                    "application/rdf+xml",
                    "application/x-rss+xml",
                    "text/rss+xml");

    /// Types that feeds share with other documents: only with a name that says feed.
    private static final Set<String> VAGUE_TYPES =
            Set.of("application/json", "application/xml", "text/xml");

    /// Parts of a path that are feeds everywhere they are seen.
    private static final Set<String> FEED_WORDS =
            Set.of(
                    "feed",
                    "feeds",
                    "rss",
                    "atom",
                    "rss2",
                    "rdf",
                    "feed.xml",
                    "rss.xml",
                    "atom.xml",
                    "index.rdf",
                    "rss.php",
                    "feed.json");

    /// Where the usual publishing systems keep their feed (WordPress, Ghost, Jekyll, Hugo, Drupal,
    /// Blogger), most used first.
    private static final List<String> USUAL_PATHS =
            List.of("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/rss/");

    private FeedLinks() {}

    /// The candidates of a page that came from `url`, best first; at most twelve.
    public static List<FeedCandidate> in(byte[] body, String contentType, String url) {
        String html = Charsets.decodeHtml(body, contentType).text();
        Document page = ParsedHtml.page(FeedLimits.cut(html, LETTERS), url);
        Map<String, FeedCandidate> found = new LinkedHashMap<>();
        named(page).forEach(candidate -> found.putIfAbsent(candidate.url(), candidate));
        anchors(page, url).forEach(candidate -> found.putIfAbsent(candidate.url(), candidate));
        usual(url).forEach(candidate -> found.putIfAbsent(candidate.url(), candidate));
        return found.values().stream().limit(MOST).toList();
    }

    private static List<FeedCandidate> named(Document page) {
        List<FeedCandidate> whole = new ArrayList<>();
        List<FeedCandidate> parts = new ArrayList<>();
        for (Element link : page.select("link[href]")) {
            String relation = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
            String type = bareType(link.attr("type"));
            boolean alternate = relation.contains(" alternate ") || relation.contains(" feed ");
            boolean feed = TYPES.contains(type) || relation.contains(" feed ");
            boolean vague = VAGUE_TYPES.contains(type) && looksLikeFeed(link.absUrl("href"));
            if (alternate && (feed || vague)) {
                FeedCandidate candidate = candidate(link, link.attr("title"));
                (isPart(candidate) ? parts : whole).add(candidate);
            }
        }
        whole.addAll(parts);
        return whole.stream().filter(candidate -> Addresses.isWeb(candidate.url())).toList();
    }

    private static List<FeedCandidate> anchors(Document page, String url) {
        List<FeedCandidate> own = new ArrayList<>();
        List<FeedCandidate> foreign = new ArrayList<>();
        page.select("a[href]").stream()
                .limit(MOST_ANCHORS)
                .filter(anchor -> looksLikeFeed(anchor.absUrl("href")))
                .map(anchor -> candidate(anchor, anchor.text()))
                .filter(candidate -> Addresses.isWeb(candidate.url()))
                .forEach(candidate ->
                        (host(candidate.url()).equals(host(url)) ? own : foreign).add(candidate));
        own.addAll(foreign);
        return own;
    }

    private static List<FeedCandidate> usual(String url) {
        if (!Addresses.isWeb(url)) {
            return List.of();
        }
        return USUAL_PATHS.stream()
                .map(path -> new FeedCandidate(Addresses.resolve(url, path), "", false))
                .toList();
    }

    private static FeedCandidate candidate(Element element, String title) {
        String url = element.absUrl("href");
        String shown = FeedLimits.cut(PlainText.literal(title), FeedLimits.TITLE);
        return new FeedCandidate(url, shown, true);
    }

    /// The feed of comments or of one article is seldom what somebody means by a site's feed.
    private static boolean isPart(FeedCandidate candidate) {
        String url = candidate.url().toLowerCase(Locale.ROOT);
        String title = candidate.title().toLowerCase(Locale.ROOT);
        return url.contains("/comments/")
                || title.contains("comment")
                || title.contains("kommentar")
                || title.contains("تعليق");
    }

    private static boolean looksLikeFeed(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("//") + 2;
        int path = lower.indexOf('/', start);
        if (!Addresses.isWeb(lower) || path < 0) {
            return false;
        }
        int end = path;
        while (end < lower.length() && "?#".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        String[] parts = lower.substring(path + 1, end).split("/", 20);
        boolean named = List.of(parts).stream().anyMatch(FEED_WORDS::contains);
        boolean ending = lower.startsWith(".rss", end - 4) || lower.startsWith(".atom", end - 5);
        boolean query = lower.indexOf("feed=rss", end) > 0 || lower.indexOf("feed=atom", end) > 0;
        return named || ending || query;
    }

    private static String bareType(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
