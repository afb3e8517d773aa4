package daily8.base.text;

import java.util.Locale;
import java.util.Optional;

/// Finds what a header or a document says about its own character set: the bare label.
final class Declarations {
    private Declarations() {}

    /// `text/xml; charset="utf-8"`, with the quotes that people use.
    static Optional<String> inContentType(String contentType) {
        return valueAfter(contentType.toLowerCase(Locale.ROOT), "charset");
    }

    /// `<?xml version="1.0" encoding="utf-8"?>`.
    static Optional<String> inXmlProlog(String start) {
        int prolog = start.indexOf("<?xml");
        int end = prolog < 0 ? -1 : start.indexOf("?>", prolog);
        return end < 0 ? Optional.empty() : valueAfter(start.substring(prolog, end), "encoding");
    }

    /// `<meta charset=utf-8>` or `<meta http-equiv=content-type content="text/html; charset=…">`;
    /// not what stands in a comment, nor the word in the content of another `meta`.
    static Optional<String> inHtmlMeta(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        int at = lower.indexOf('<');
        while (at >= 0) {
            if (lower.startsWith("<!--", at)) {
                int end = lower.indexOf("-->", at + 2);
                at = end < 0 ? lower.length() : end;
            } else if (lower.startsWith("<meta", at)) {
                int end = lower.indexOf('>', at);
                String tag = lower.substring(at, end < 0 ? lower.length() : end);
                Optional<String> label = valueAfter(tag, "charset");
                if (label.isPresent() && (tag.contains("http-equiv") || isAttribute(tag))) {
                    return label;
                }
            }
            at = lower.indexOf('<', at + 1);
        }
        return Optional.empty();
    }

    /// Whether `charset` stands outside of quotation marks.
    private static boolean isAttribute(String tag) {
        String before = tag.substring(0, tag.indexOf("charset"));
        return isEven(before, '"') && isEven(before, '\'');
    }

    private static boolean isEven(String text, char mark) {
        return text.chars().filter(c -> c == mark).count() % 2 == 0;
    }

    /// The value of the first `name = value` in a text, quoted or not.
    private static Optional<String> valueAfter(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int i = skipSpace(text, at + name.length());
            if (i < text.length() && text.charAt(i) == '=') {
                return label(text, skipSpace(text, i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> label(String text, int from) {
        boolean quoted = from < text.length() && "\"'".indexOf(text.charAt(from)) >= 0;
        int start = quoted ? skipSpace(text, from + 1) : from;
        int end = start;
        while (end < text.length() && isLabelPart(text.charAt(end))) {
            end++;
        }
        return end == start ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    private static boolean isLabelPart(char c) {
        return Character.isLetterOrDigit(c) || "-_:.+()".indexOf(c) >= 0;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
