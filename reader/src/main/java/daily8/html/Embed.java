package daily8.html;

import daily8.base.text.CutText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a publisher shows in a frame of somebody else's, as a link that says what is behind it.
///
/// In: the element. Out: the address of its own page and words such as `Video: Harbour opens`;
/// empty for frames that nobody reads (advertisements, counters). Thread-safe; keeps no state.
record Embed(String address, String words) {
    private static final int MAX_TITLE = 120;

    /// Whose frames hold something to see or to hear: names of hosts without their ending.
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("youtube.com", "Video"),
                    Map.entry("youtube-nocookie.com", "Video"),
                    Map.entry("youtu.be", "Video"),
                    Map.entry("vimeo.com", "Video"),
                    Map.entry("dailymotion.com", "Video"),
                    Map.entry("twitch.tv", "Video"),
                    Map.entry("ted.com", "Video"),
                    Map.entry("tiktok.com", "Video"),
                    Map.entry("brightcove.net", "Video"),
                    Map.entry("jwplayer.com", "Video"),
                    Map.entry("jwplatform.com", "Video"),
                    Map.entry("soundcloud.com", "Audio"),
                    Map.entry("spotify.com", "Audio"),
                    Map.entry("podcasts.apple.com", "Audio"),
                    Map.entry("megaphone.fm", "Audio"),
                    Map.entry("acast.com", "Audio"),
                    Map.entry("omny.fm", "Audio"),
                    Map.entry("buzzsprout.com", "Audio"),
                    Map.entry("libsyn.com", "Audio"),
                    Map.entry("podbean.com", "Audio"),
                    Map.entry("bandcamp.com", "Audio"),
                    Map.entry("twitter.com", "Post"),
                    Map.entry("x.com", "Post"),
                    Map.entry("instagram.com", "Post"),
                    Map.entry("facebook.com", "Post"),
                    Map.entry("bsky.app", "Post"),
                    Map.entry("t.me", "Post"),
                    Map.entry("openstreetmap.org", "Map"),
                    Map.entry("datawrapper.dwcdn.net", "Chart"),
                    Map.entry("flourish.studio", "Chart"),
                    Map.entry("infogram.com", "Chart"),
                    Map.entry("documentcloud.org", "Document"),
                    Map.entry("scribd.com", "Document"));

    /// A frame's content; `base` resolves its address.
    static Optional<Embed> ofFrame(Element frame, WebAddress base) {
        String address = firstAddress(frame, base);
        String host = ImageSource.host(address);
        String kind = kind(host);
        String path =
                address.substring(
                        Math.min(address.length(), address.indexOf(host) + host.length()));
        boolean looksLikePlayer = path.contains("/embed") || path.contains("player");
        if (host.isEmpty() || (kind.isEmpty() && !looksLikePlayer)) {
            return Optional.empty();
        }
        String watch = watchPage(host, path).orElse(address);
        return Optional.of(
                new Embed(
                        watch,
                        words(kind.isEmpty() ? "Video" : kind, frame, ImageSource.host(watch))));
    }

    /// A video or a recording that the page plays itself.
    static Optional<Embed> ofPlayer(Element player, WebAddress base) {
        String address = firstAddress(player, base);
        for (Element child : player.children()) {
            if (address.isEmpty()) {
                address = firstAddress(child, base);
            }
        }
        String host = ImageSource.host(address);
        String kind = player.normalName().equals("audio") ? "Audio" : "Video";
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new Embed(address, words(kind, player, host)));
    }

    private static String firstAddress(Element element, WebAddress base) {
        for (String name : new String[] {"src", "data-src", "data-lazy-src"}) {
            String address = base.clean(element.attr(name));
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    private static String kind(String host) {
        for (int dot = -1; ; ) {
            String kind = KINDS.getOrDefault(host.substring(dot + 1), "");
            dot = host.indexOf('.', dot + 1);
            if (!kind.isEmpty() || dot < 0) {
                return kind;
            }
        }
    }

    /// The page that people know, for frames whose own address shows a bare player.
    private static Optional<String> watchPage(String host, String path) {
        if (host.contains("youtube") && path.startsWith("/embed/")) {
            String id = segment(path, 7);
            boolean list = id.isEmpty() || id.equals("videoseries");
            return list ? Optional.empty() : Optional.of("https://www.youtube.com/watch?v=" + id);
        }
        if (host.equals("player.vimeo.com") && path.startsWith("/video/")) {
            return Optional.of("https://vimeo.com/" + segment(path, 7));
        }
        if (host.endsWith("dailymotion.com") && path.startsWith("/embed/video/")) {
            return Optional.of("https://www.dailymotion.com/video/" + segment(path, 13));
        }
        return Optional.empty();
    }

    private static String segment(String path, int from) {
        int end = from;
        while (end < path.length() && "/?#&".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(from, end);
    }

    /// Players call themselves "video player" where they know no better; then the host says more.
    private static String words(String kind, Element element, String host) {
        String title = element.attr("title").strip();
        String lower = title.toLowerCase(Locale.ROOT);
        boolean telling = !title.isEmpty() && !lower.contains("player") && !lower.contains("embed");
        String site = host.startsWith("www.") ? host.substring(4) : host;
        return kind + ": " + (telling ? CutText.to(MAX_TITLE, title) : site);
    }
}
