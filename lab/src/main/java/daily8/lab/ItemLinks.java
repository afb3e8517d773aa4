package daily8.lab;

import java.nio.charset.StandardCharsets;

/// Makes the links of a feed's items point to an origin on loopback; all other bytes stay.
final class ItemLinks {
    private ItemLinks() {}

    /// `https://news.example/a` becomes `<origin>/page/news.example/a` inside `<link>` elements and
    /// in the `href` of `<link …>` tags. Works on Latin-1 so that no byte of the text changes.
    static byte[] pointTo(String origin, byte[] feed) {
        String text = new String(feed, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder(text.length() + 4096);
        int done = 0;
        for (int tag = text.indexOf("<link"); tag >= 0; tag = text.indexOf("<link", tag + 5)) {
            int end = text.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            int close = text.startsWith("</link", nextTag(text, end)) ? nextTag(text, end) : end;
            int scheme = text.indexOf("://", tag);
            if (scheme < 0 || scheme > close) {
                continue;
            }
            int start = text.startsWith("https", scheme - 5) ? scheme - 5 : scheme - 4;
            out.append(text, done, start).append(origin).append("/page/");
            done = scheme + 3;
        }
        return out.append(text, done, text.length())
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int nextTag(String text, int from) {
        int tag = text.indexOf('<', from);
        return tag < 0 ? text.length() : tag;
    }
}
