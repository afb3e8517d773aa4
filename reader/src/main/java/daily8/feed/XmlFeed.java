package daily8.feed;

import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a feed's tree: which format, what the feed says of itself, its items in their order.
final class XmlFeed {
    private static final List<String> TITLE = List.of("title", "dc:title");
    private static final List<String> DESCRIPTION =
            List.of(
                    "description",
                    "subtitle",
                    "tagline",
                    "abstract",
                    "dc:description",
                    "itunes:subtitle",
                    "itunes:summary");

    private final XmlElement root;
    private final Problems problems;
    private final XmlElement channel;

    private XmlFeed(XmlElement root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.channel =
                root.elements().stream()
                        .filter(element -> element.name().equals("channel"))
                        .findFirst()
                        .orElse(root);
    }

    /// The feed, or empty where the tree is none.
    static Optional<ParsedFeed> of(XmlElement root, Problems problems) {
        Optional<String> format = format(root);
        return format.map(name -> new XmlFeed(root, problems).read(name));
    }

    private ParsedFeed read(String format) {
        boolean atom = format.startsWith("atom");
        List<XmlElement> found = new ArrayList<>();
        collectItems(root, found);
        if (found.size() > FeedLimits.ITEMS) {
            problems.add("only the first " + FeedLimits.ITEMS + " items are read");
        }
        List<String> authors = atom ? People.authors(channel) : List.of();
        List<FeedItem> items =
                FeedLimits.cut(found, FeedLimits.ITEMS).stream()
                        .map(item -> new XmlItem(item, atom, problems).read(authors))
                        .toList();
        return new ParsedFeed(
                format,
                FeedLimits.cut(first(TITLE, false, atom), FeedLimits.TITLE),
                Links.page(channel),
                FeedLimits.cut(first(DESCRIPTION, true, atom), FeedLimits.SUMMARY),
                language(),
                hub(),
                refresh(),
                items,
                problems.list());
    }

    private static Optional<String> format(XmlElement root) {
        String version = root.attribute("version").toLowerCase(Locale.ROOT);
        return switch (root.name()) {
            case "rss" -> Optional.of(version.isEmpty() ? "rss" : "rss-" + shortened(version));
            case "rdf:rdf", "rdf", "?rdf:rdf" -> Optional.of(rdfFormat(root));
            case "feed" ->
                    Optional.of(
                            version.startsWith("0.") ? "atom-" + shortened(version) : "atom-1.0");
            case "entry" -> Optional.of("atom-1.0");
            case "channel" -> Optional.of(channelFormat(root));
            case "item" -> Optional.of("rss");
            default -> Optional.empty();
        };
    }

    private static String rdfFormat(XmlElement root) {
        return root.elements().stream().anyMatch(e -> e.has("rdf:about")) ? "rss-1.0" : "rss-0.90";
    }

    /// `channel` is the root in RSS 1.1, in CDF (whose channels have attributes only) and in RSS
    /// that lost its frame.
    private static String channelFormat(XmlElement root) {
        if (root.elements().stream().anyMatch(e -> e.name().equals("items"))) {
            return "rss-1.1";
        }
        boolean cdf = root.has("href") || root.has("lastmod") || root.has("base");
        boolean cdfItem =
                root.elements("item").stream().anyMatch(e -> e.has("href") || e.has("lastmod"));
        boolean cdfText = !root.elements("abstract").isEmpty();
        return cdf || cdfItem || cdfText ? "cdf" : "rss";
    }

    private static String shortened(String version) {
        return FeedLimits.cut(version, 8).replace(' ', '-');
    }

    private static void collectItems(XmlElement element, List<XmlElement> found) {
        for (XmlElement child : element.elements()) {
            if (child.name().equals("item") || child.name().equals("entry")) {
                found.add(child);
            }
            collectItems(child, found);
        }
        // A document may also be one entry alone.
        if (found.isEmpty() && (element.name().equals("entry") || element.name().equals("item"))) {
            found.add(element);
        }
    }

    private String first(List<String> names, boolean html, boolean atom) {
        for (String name : names) {
            for (XmlElement element : channel.elements(name)) {
                String text =
                        html ? TextConstruct.html(element, atom) : TextConstruct.plain(element);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private String language() {
        for (String name : List.of("language", "dc:language")) {
            for (XmlElement element : channel.elements(name)) {
                if (!element.text().isBlank()) {
                    return tag(element.text());
                }
            }
        }
        String own = channel.attribute("xml:lang");
        return tag(own.isEmpty() ? root.attribute("xml:lang") : own);
    }

    private static String tag(String language) {
        return FeedLimits.cut(language.strip().replace('_', '-'), FeedLimits.CATEGORY);
    }

    private Optional<String> hub() {
        return Links.withRelation(channel, "hub").filter(Addresses::isWeb);
    }

    /// How often the publisher asks to be visited: `ttl` in minutes, else RSS 1.0 Syndication.
    private Optional<Duration> refresh() {
        Optional<Long> ttl = number("ttl").filter(minutes -> minutes > 0);
        if (ttl.isPresent()) {
            return ttl.map(Duration::ofMinutes);
        }
        String period =
                channel.elements("sy:updateperiod").stream()
                        .map(element -> element.text().strip().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse("");
        Duration length =
                switch (period) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> Duration.ofDays(365);
                    default -> Duration.ZERO;
                };
        long times = number("sy:updatefrequency").filter(n -> n > 0).orElse(1L);
        return length.isZero() ? Optional.empty() : Optional.of(length.dividedBy(times));
    }

    /// A number of at most six digits: more is no interval.
    private Optional<Long> number(String name) {
        return channel.elements(name).stream()
                .map(element -> element.text().strip())
                .filter(text -> text.length() <= 6 && !text.isEmpty())
                .filter(text -> text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf)
                .findFirst();
    }
}
