package daily8.extract;

import daily8.base.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/// Collects the text of one block, plain and as HTML with the few inline tags that articles keep.
///
/// White space collapses as in a browser. Tags open only around text, so none is ever empty, and
/// what is open when the block ends opens again in the next.
final class InlineText {
    private static final class Open {
        final String name;
        final String html;
        boolean written;

        Open(String name, String html) {
            this.name = name;
            this.html = html;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Open> open = new ArrayList<>();
    private boolean space;
    private int breaks;
    private int linkChars;

    void append(String raw) {
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (WhiteSpace.isSpace(c)) {
                space = true;
                i++;
            } else if (WhiteSpace.isInvisible(c)) {
                i++;
            } else {
                int end = endOfPlainRun(raw, i + 1);
                append(raw, i, end);
                i = end;
            }
        }
    }

    /// A line break; true when it is the second in a row, which ends the paragraph.
    boolean lineBreak() {
        breaks++;
        return breaks > 1;
    }

    void open(String name, String tag) {
        open.add(new Open(name, tag));
    }

    void close(String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name.equals(name)) {
                closeFrom(i);
                open.remove(i);
                return;
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /// Closes the tags and gives the HTML; call before [#clear].
    String html() {
        closeFrom(0);
        return html.toString();
    }

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    void clear() {
        text.setLength(0);
        html.setLength(0);
        space = false;
        breaks = 0;
        linkChars = 0;
        open.forEach(tag -> tag.written = false);
    }

    /// Appends characters without white space among them.
    private void append(String raw, int start, int end) {
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append('\n');
                html.append("<br>");
            } else if (space) {
                text.append(' ');
                html.append(' ');
            }
        }
        breaks = 0;
        space = false;
        boolean inLink = false;
        for (Open tag : open) {
            if (!tag.written) {
                html.append(tag.html);
                tag.written = true;
            }
            inLink |= tag.name.equals("a");
        }
        text.append(raw, start, end);
        linkChars += inLink ? end - start : 0;
        appendEscaped(html, raw.charAt(start));
        html.append(raw, start + 1, end);
    }

    private void closeFrom(int first) {
        for (int i = open.size() - 1; i >= first; i--) {
            if (open.get(i).written) {
                html.append("</").append(open.get(i).name).append('>');
                open.get(i).written = false;
            }
        }
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(out, text.charAt(i));
        }
        return out.toString();
    }

    /// Where a run of ASCII characters ends that stand in HTML as they are.
    private static int endOfPlainRun(String raw, int start) {
        int end = start;
        while (end < raw.length() && isPlain(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static void appendEscaped(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }
}
