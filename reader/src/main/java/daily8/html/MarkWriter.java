package daily8.html;

import daily8.html.HtmlText.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Copies HTML and puts marks around the pieces of text that they cover. Not thread-safe: one copy.
final class MarkWriter {
    private final String html;
    private final StringBuilder out;
    private final Set<String> begun = new HashSet<>();
    private List<Mark> open = List.of();
    private int copied;
    private int end;

    MarkWriter(String html) {
        this.html = html;
        out = new StringBuilder(html.length() + 256);
    }

    /// The next unit of text stands at `from` to `to` and is covered by these marks.
    void unit(int from, int to, List<Mark> covering) {
        boolean behindTag = html.indexOf('<', end, from) >= 0;
        if (behindTag || !covering.equals(open)) {
            close();
        }
        if (open.isEmpty() && !covering.isEmpty()) {
            copyTo(from);
            covering.forEach(this::begin);
            open = covering;
        }
        end = to;
    }

    String finish() {
        close();
        copyTo(html.length());
        return out.toString();
    }

    private void begin(Mark mark) {
        out.append("<mark ");
        if (begun.add(mark.id())) {
            out.append("id=\"").append(mark.id()).append("\" ");
        }
        out.append("class=\"place ").append(mark.id()).append("\">");
    }

    private void close() {
        if (!open.isEmpty()) {
            copyTo(end);
            out.repeat("</mark>", open.size());
            open = List.of();
        }
    }

    private void copyTo(int place) {
        out.append(html, copied, place);
        copied = place;
    }
}
