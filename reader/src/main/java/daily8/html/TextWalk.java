package daily8.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Gathers the text of a tree in paragraphs. Not thread-safe: one walk.
final class TextWalk implements NodeFilter {
    private final StringBuilder out = new StringBuilder();
    private String gap = "";

    String text() {
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Rule rule = Rule.of(element.normalName());
        boolean silent =
                rule == Rule.Drop.WHOLE
                        || rule == Rule.Special.FRAME
                        || rule == Rule.Special.PLAYER
                        || rule == Rule.Special.NOSCRIPT;
        if (silent) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (rule == Tag.BR) {
            breakLine();
        } else if (rule instanceof Tag tag) {
            widen(gapAround(tag));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Rule.of(element.normalName()) instanceof Tag tag) {
            widen(gapAround(tag));
        }
        return FilterResult.CONTINUE;
    }

    private static String gapAround(Tag tag) {
        return switch (tag) {
            case TD, TH -> " ";
            case TR -> "\n";
            default -> tag.isInline() ? "" : "\n\n";
        };
    }

    /// Two line breaks are a new paragraph to a reader.
    private void breakLine() {
        gap = gap.startsWith("\n") ? "\n\n" : "\n";
    }

    private void widen(String by) {
        boolean overSpace = by.equals("\n") && gap.equals(" ");
        if (by.length() > gap.length() || overSpace) {
            gap = by;
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Escape.isSpace(c) || c == '\u00a0') {
                widen(" ");
            } else {
                if (!out.isEmpty()) {
                    out.append(gap);
                }
                gap = "";
                Escape.plain(out, text, i);
            }
        }
    }
}
