package daily8.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gathers the feeds of an outline as it is read, within the bounds of [Opml].
final class OpmlOutline {
    private static final String SEPARATOR = "/";

    private final Problems problems;
    private final Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
    private final Map<String, Integer> perHost = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean full;

    OpmlOutline(Problems problems) {
        this.problems = problems;
    }

    void start(Map<String, String> attributes) {
        String title = title(attributes);
        String url = webAddress(attributes.getOrDefault("xmlurl", ""));
        boolean feed = !attributes.getOrDefault("xmlurl", "").isBlank();
        if (feed && url.isEmpty()) {
            problems.add("no web address: " + attributes.get("xmlurl"));
        } else if (feed && !feeds.containsKey(url)) {
            add(new OpmlFeed(title, url, home(attributes), folder()));
        }
        open.addLast(feed ? "" : title);
    }

    void end() {
        open.pollLast();
    }

    /// Whether no more is taken, so that reading can stop.
    boolean isFull() {
        return full;
    }

    List<OpmlFeed> feeds() {
        return List.copyOf(feeds.values());
    }

    Opml.Contents contents() {
        if (feeds.isEmpty()) {
            problems.add("no feeds found");
        }
        return new Opml.Contents(feeds(), problems.list());
    }

    private void add(OpmlFeed feed) {
        if (feeds.size() >= Opml.FEEDS) {
            problems.add("only the first " + Opml.FEEDS + " feeds are taken");
            full = true;
            return;
        }
        String host = host(feed.xmlUrl());
        if (perHost.merge(host, 1, Integer::sum) > Opml.FEEDS_PER_HOST) {
            problems.add("of " + host + " only the first " + Opml.FEEDS_PER_HOST + " are taken");
            return;
        }
        feeds.put(feed.xmlUrl(), feed);
    }

    private String folder() {
        String names =
                String.join(SEPARATOR, open.stream().filter(name -> !name.isEmpty()).toList());
        return FeedLimits.cut(names, FeedLimits.CATEGORY);
    }

    private static String title(Map<String, String> attributes) {
        String text = PlainText.literal(attributes.getOrDefault("title", ""));
        String shown = text.isEmpty() ? attributes.getOrDefault("text", "") : text;
        return FeedLimits.cut(PlainText.literal(shown), FeedLimits.TITLE);
    }

    private static String home(Map<String, String> attributes) {
        return webAddress(attributes.getOrDefault("htmlurl", ""));
    }

    /// `feed:` before an address only names the program to open it with.
    private static String webAddress(String written) {
        String url = written.strip();
        if (url.regionMatches(true, 0, "feed:", 0, 5)) {
            String rest = url.substring(5);
            url = rest.startsWith("//") ? "http:" + rest : rest;
        }
        return Addresses.isWeb(url) ? Addresses.webOrRelative(url) : "";
    }

    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start, end).toLowerCase(Locale.ROOT);
        return authority.substring(authority.lastIndexOf('@') + 1);
    }
}
