package daily8.index.lucene;

import java.util.Set;

/// What readers see of an article's HTML, without the markup.
///
/// It is our sanitiser's: every `<` opens a tag, every tag ends with the next `>`, and only three
/// characters are written as entities. So no parser is needed, which would cost more than the index
/// itself.
final class ShownText {
    /// Elements within a word or a line; all others part the words before from those behind them.
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins",
                    "kbd", "mark", "q", "ruby", "rp", "rt", "s", "samp", "small", "span", "strong",
                    "sub", "sup", "u", "var", "wbr");

    private final String html;
    private final StringBuilder text;

    private ShownText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length() + 256);
    }

    static StringBuilder of(String html) {
        ShownText shown = new ShownText(html);
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            shown.words(at, end);
            at = tag < 0 ? end : shown.behindTag(tag);
        }
        return shown.text;
    }

    private void words(int start, int end) {
        int from = start;
        int entity = html.indexOf('&', from, end);
        while (entity >= 0) {
            text.append(html, from, entity);
            from = behindEntity(entity);
            entity = html.indexOf('&', from, end);
        }
        text.append(html, from, end);
    }

    private int behindEntity(int at) {
        if (html.startsWith("&amp;", at)) {
            text.append('&');
            return at + 5;
        }
        boolean less = html.startsWith("&lt;", at);
        if (less || html.startsWith("&gt;", at)) {
            text.append(less ? '<' : '>');
            return at + 4;
        }
        text.append('&');
        return at + 1;
    }

    private int behindTag(int at) {
        int close = html.indexOf('>', at);
        if (close < 0) {
            return html.length();
        }
        int start = html.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < close && html.charAt(end) != ' ') {
            end++;
        }
        if (!INLINE.contains(html.substring(start, end))) {
            text.append('\n');
        }
        return close + 1;
    }
}
