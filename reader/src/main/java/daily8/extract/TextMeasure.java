package daily8.extract;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text, link text and prose every element of a tree holds, measured in one walk.
///
/// Prose is text in sentences outside links, in hundreds of characters; a Chinese, Japanese or
/// Korean character counts as two (it carries about as much).
final class TextMeasure {
    /// What one element holds, descendants included.
    static final class Count {
        private static final Count NOTHING = new Count();

        int chars;
        int linkChars;

        /// All prose inside.
        double prose;

        /// Prose of the blocks inside, less for those nested deeper: highest where paragraphs are
        /// children.
        double gathered;

        /// Prose of the element's own line, not of blocks inside it.
        double own;

        private int ownChars;
        private int ownLinkChars;
        private int ownMarks;

        double linkShare() {
            return chars == 0 ? 0 : (double) linkChars / chars;
        }
    }

    /// What a paragraph one level further down still counts; .7–.85 score alike.
    private static final double DEPTH_DECAY = 0.75;

    /// Shorter lines are labels, not prose.
    private static final int MIN_PROSE_CHARS = 25;

    private static final int MAX_PROSE_CHARS = 1_000;

    /// What text without any punctuation mark counts beside a sentence.
    private static final double WITHOUT_MARKS = 0.25;

    private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();

    /// Of what nobody wants to know.
    static final TextMeasure NOTHING = new TextMeasure();

    private TextMeasure() {}

    static TextMeasure of(Element root) {
        TextMeasure measure = new TextMeasure();
        root.traverse(measure.new Walk());
        return measure;
    }

    Count in(Node element) {
        return counts.getOrDefault(element, Count.NOTHING);
    }

    private final class Walk implements NodeVisitor {
        private int linkDepth;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element) {
                counts.put(element, new Count());
                linkDepth += element.normalName().equals("a") ? 1 : 0;
            }
        }

        private void add(TextNode node) {
            if (!(node.parentNode() instanceof Element parent)) {
                return;
            }
            String text = node.getWholeText();
            int chars = 0;
            int marks = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c)) {
                    chars += isIdeographic(c) ? 2 : 1;
                    marks += isMark(c) ? 1 : 0;
                }
            }
            Count count = in(parent);
            count.chars += chars;
            count.ownChars += chars;
            count.ownMarks += marks;
            if (linkDepth > 0) {
                count.linkChars += chars;
                count.ownLinkChars += chars;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Count count = in(element);
            boolean inline = Tags.isInline(element);
            if (!inline) {
                count.own = prose(count);
                count.prose += count.own;
            }
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
            if (element.parentNode() instanceof Element parent && counts.containsKey(parent)) {
                addTo(in(parent), count, inline);
            }
        }

        private static void addTo(Count parent, Count child, boolean inline) {
            parent.chars += child.chars;
            parent.linkChars += child.linkChars;
            parent.prose += child.prose;
            if (inline) {
                parent.ownChars += child.ownChars;
                parent.ownLinkChars += child.ownLinkChars;
                parent.ownMarks += child.ownMarks;
                parent.gathered += child.gathered;
            } else {
                parent.gathered += child.own + DEPTH_DECAY * child.gathered;
            }
        }
    }

    private static double prose(Count count) {
        int plain = count.ownChars - count.ownLinkChars;
        if (plain < MIN_PROSE_CHARS) {
            return 0;
        }
        double plainShare = (double) plain / count.ownChars;
        double size = Math.min(count.ownChars, MAX_PROSE_CHARS) / 100.0;
        return size * plainShare * plainShare * (count.ownMarks == 0 ? WITHOUT_MARKS : 1);
    }

    private static boolean isIdeographic(char c) {
        return c >= '\u2E80' && (c <= '\u9FFF' || (c >= '\uAC00' && c <= '\uD7AF'));
    }

    private static boolean isMark(char c) {
        return ".,;:!?\u2026\u3002\u3001\uFF0C\uFF01\uFF1F\u060C\u061B\u061F\u06D4\u0964".indexOf(c)
                >= 0;
    }
}
