package daily8.feed;

import java.util.List;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// A title or name as plain text: tags of HTML left out, entities resolved, white space evened out.
/// `<` that opens no HTML tag stays, as in `List<String>` and `1 < 2`.
final class PlainText {
    private static final List<String> BREAKS =
            List.of("br", "p", "div", "li", "td", "h1", "h2", "h3", "h4");

    private PlainText() {}

    static String of(String markup) {
        boolean plain = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
        return spaced(plain ? markup : unescaped(withoutTags(markup)));
    }

    /// For text that its feed declares to be literal: tags in it are meant to be seen.
    static String literal(String text) {
        return spaced(text.indexOf('&') < 0 ? text : unescaped(text));
    }

    /// Whether it holds a tag of HTML or an entity.
    static boolean looksLikeHtml(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (endOfTag(text, at) > 0) {
                return true;
            }
        }
        return text.indexOf('&') >= 0 && !unescaped(text).equals(text);
    }

    private static String withoutTags(String markup) {
        StringBuilder out = new StringBuilder(markup.length());
        int i = 0;
        while (i < markup.length()) {
            char c = markup.charAt(i);
            int end = c == '<' ? endOfTag(markup, i) : -1;
            if (end > 0) {
                out.append(isBreak(markup, i, end) ? " " : "");
                i = end;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /// `<br>` and blocks part words; other tags may stand in the middle of one.
    private static boolean isBreak(String markup, int from, int end) {
        int start = markup.charAt(from + 1) == '/' ? from + 2 : from + 1;
        for (String name : BREAKS) {
            int after = start + name.length();
            boolean named = markup.regionMatches(true, start, name, 0, name.length());
            if (named && after < end && !Character.isLetterOrDigit(markup.charAt(after))) {
                return true;
            }
        }
        return false;
    }

    /// The position after the HTML tag or comment that begins here; -1 where none does.
    private static int endOfTag(String markup, int from) {
        if (markup.startsWith("<!--", from)) {
            int end = markup.indexOf("-->", from + 4);
            return end < 0 ? -1 : end + 3;
        }
        int start =
                from + 1 < markup.length() && markup.charAt(from + 1) == '/' ? from + 2 : from + 1;
        int end = start;
        while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        int close = markup.indexOf('>', end);
        return close >= 0 && Tag.isKnownTag(markup.substring(start, end)) ? close + 1 : -1;
    }

    private static String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private static String spaced(String text) {
        return isSpaced(text) ? text : respaced(text);
    }

    private static boolean isSpaced(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x1680);
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String respaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = !out.isEmpty();
            } else if (!Character.isISOControl(c)) {
                if (gap) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        return out.toString();
    }
}
