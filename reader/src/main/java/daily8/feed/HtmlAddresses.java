package daily8.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/// Makes relative addresses in a feed's HTML absolute, in place: everything else stays as it came.
///
/// Links into the same text (`#note`) stay. A scanner, no parser: most feeds have nothing to do
/// here, and the sanitiser parses later.
final class HtmlAddresses {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

    private final String html;
    private final String base;
    private final StringBuilder out;
    private int copied;
    private int at;

    private HtmlAddresses(String html, String base) {
        this.html = html;
        this.base = base;
        this.out = new StringBuilder(html.length() + 64);
    }

    static String absolute(String html, String base) {
        if (base.isEmpty() || html.indexOf('<') < 0 || html.indexOf('=') < 0) {
            return html;
        }
        return new HtmlAddresses(html, base).run();
    }

    private String run() {
        for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            at++;
            if (at < html.length() && Character.isLetter(html.charAt(at))) {
                tag();
            }
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private void tag() {
        skipName();
        while (at < html.length() && html.charAt(at) != '>') {
            if (Character.isWhitespace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute();
            }
        }
    }

    private void attribute() {
        int nameStart = at;
        skipName();
        if (at == nameStart) {
            at++; // a stray quotation mark or '='
            return;
        }
        String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value(ADDRESSES.contains(name));
        }
    }

    private void value(boolean address) {
        char quote = at < html.length() ? html.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 1 : at;
        int end = quoted ? html.indexOf(quote, start) : endOfBareValue(start);
        end = end < 0 ? html.length() : end;
        if (address) {
            replace(start, end);
        }
        at = quoted ? Math.min(html.length(), end + 1) : end;
    }

    private void replace(int start, int end) {
        String value = Parser.unescapeEntities(html.substring(start, end), true).strip();
        if (value.isEmpty() || value.startsWith("#") || Addresses.isAbsolute(value)) {
            return;
        }
        String absolute = Addresses.resolve(base, value);
        out.append(html, copied, start);
        out.append(Markup.escaped(absolute).replace("\"", "%22").replace("'", "%27"));
        copied = end;
    }

    private int endOfBareValue(int start) {
        int end = start;
        while (end < html.length()
                && !Character.isWhitespace(html.charAt(end))
                && html.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private void skipName() {
        while (at < html.length() && !isEndOfName(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isEndOfName(char c) {
        return Character.isWhitespace(c) || "=>/\"'<".indexOf(c) >= 0;
    }

    private void skipSpace() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }
}
