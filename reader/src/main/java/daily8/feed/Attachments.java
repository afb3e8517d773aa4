package daily8.feed;

import daily8.model.Enclosure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The files and the picture of an item: RSS and Atom enclosures, Media RSS, iTunes, `image`.
final class Attachments {
    private final Map<String, Enclosure> enclosures = new LinkedHashMap<>();
    private final Map<String, Enclosure> media = new LinkedHashMap<>();
    private String mediaImage = "";
    private String thumbnail = "";
    private String ownImage = "";
    private long widest = -1;

    static Attachments of(XmlElement item) {
        Attachments found = new Attachments();
        for (XmlNode child : item.children()) {
            if (child instanceof XmlElement element) {
                found.take(element);
            }
        }
        return found;
    }

    List<Enclosure> enclosures() {
        if (enclosures.isEmpty() && media.isEmpty()) {
            return List.of();
        }
        Map<String, Enclosure> all = new LinkedHashMap<>(enclosures);
        media.forEach(all::putIfAbsent);
        return all.values().stream().limit(FeedLimits.ENCLOSURES).toList();
    }

    /// The best picture: the widest of Media RSS, an enclosed one, the item's own, a small one.
    String image() {
        String enclosed = "";
        for (Enclosure enclosure : enclosures.values()) {
            if (enclosed.isEmpty() && enclosure.type().startsWith("image/")) {
                enclosed = enclosure.url();
            }
        }
        return firstFilled(mediaImage, enclosed, ownImage, thumbnail);
    }

    private void take(XmlElement element) {
        switch (element.name()) {
            case "enclosure" -> add(enclosures, element, "url", "length");
            case "link" -> {
                if (element.attribute("rel").equalsIgnoreCase("enclosure")) {
                    add(enclosures, element, "href", "length");
                }
            }
            case "media:group" -> element.elements().forEach(this::take);
            case "media:content" -> mediaContent(element);
            case "media:thumbnail" -> thumbnail = firstFilled(thumbnail, address(element, "url"));
            case "itunes:image" -> ownImage = firstFilled(ownImage, address(element, "href"));
            case "image" -> ownImage = firstFilled(ownImage, imageElement(element));
            default -> {}
        }
    }

    private void mediaContent(XmlElement element) {
        String url = address(element, "url");
        String medium = element.attribute("medium").toLowerCase(Locale.ROOT);
        String type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean typed = !medium.isEmpty() || !type.isEmpty();
        if (medium.equals("image")
                || type.startsWith("image/")
                || (!typed && looksLikeImage(url))) {
            long width = number(element.attribute("width"));
            if (!url.isEmpty() && width > widest) {
                widest = width;
                mediaImage = url;
            }
        } else {
            add(media, element, "url", "filesize");
        }
        element.elements("media:thumbnail").forEach(this::take);
    }

    private static String imageElement(XmlElement element) {
        String direct = firstFilled(address(element, "href"), address(element, "url"));
        for (XmlElement url : element.elements("url")) {
            direct = firstFilled(direct, web(element, url.text()));
        }
        return element.hasElements() ? direct : firstFilled(direct, web(element, element.text()));
    }

    private static void add(
            Map<String, Enclosure> to, XmlElement element, String address, String length) {
        String url = address(element, address);
        if (!url.isEmpty()) {
            String type = FeedLimits.cut(element.attribute("type"), FeedLimits.CATEGORY);
            to.putIfAbsent(url, new Enclosure(url, type, number(element.attribute(length))));
        }
    }

    private static String address(XmlElement element, String attribute) {
        return web(element, element.attribute(attribute));
    }

    private static String web(XmlElement element, String address) {
        return Addresses.webOrRelative(Addresses.resolve(element.base(), address));
    }

    private static boolean looksLikeImage(String url) {
        String path = url.toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        String file = query < 0 ? path : path.substring(0, query);
        return List.of(".jpg", ".jpeg", ".png", ".webp", ".gif").stream().anyMatch(file::endsWith);
    }

    /// 0 for what is no number; mostly it is absent, so nothing is thrown.
    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || number > Long.MAX_VALUE / 10 - 1) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static String firstFilled(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
