package daily8.html;

/// Text as it must stand in HTML, between tags or between double quotes.
///
/// Control characters are left out and halves of characters replaced, because what carries the text
/// on (UTF-8, XML, JSON) would change or refuse them. Thread-safe; keeps no state.
final class Escape {
    private static final char REPLACEMENT = '\ufffd';

    private Escape() {}

    /// White space as HTML knows it: no-break spaces are not among it.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /// Appends the character at `i` of `text`; a pair of surrogates is appended by two calls.
    static void append(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            default -> plain(out, text, i);
        }
    }

    /// Appends the character at `i` as it is, unless it is no character.
    static void plain(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c) && isHalf(text, i)) {
            out.append(REPLACEMENT);
        } else if (c >= ' ' && c != 0x7f) {
            out.append(c);
        }
    }

    /// The end of the longest run from `start` on that stands in HTML as it is: no markup, no white
    /// space, nothing above ASCII.
    static int endOfPlainRun(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '&';
    }

    /// Appends ` name="value"`, white space made even.
    static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        int start = out.length();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '"') {
                out.append("&quot;");
            } else if (!isSpace(value.charAt(i))) {
                append(out, value, i);
            } else if (out.length() > start && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (out.length() > start && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('"');
    }

    private static boolean isHalf(String text, int i) {
        if (Character.isHighSurrogate(text.charAt(i))) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
