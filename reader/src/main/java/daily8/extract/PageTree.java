package daily8.extract;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The elements of a page in reading order as plain arrays, with the text that each holds: what is
/// measured, removed and chosen is decided on these, and the DOM is walked once.
///
/// Prose is text in sentences outside links, in hundreds of characters; a Chinese, Japanese or
/// Korean character counts as two (it carries about as much).
final class PageTree {
    /// What a paragraph one level further down still counts; .7–.85 score alike.
    private static final double DEPTH_DECAY = 0.75;

    /// Shorter lines are labels, not prose.
    private static final int MIN_PROSE_CHARS = 25;

    private static final int MAX_PROSE_CHARS = 1_000;

    /// What text without any punctuation mark counts beside a sentence.
    private static final double WITHOUT_MARKS = 0.25;

    /// Pages have 1,500 elements on average.
    private static final int FIRST_SIZE = 2_048;

    private Element[] elements = new Element[FIRST_SIZE];
    private int[] parents = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private Sums[] direct = new Sums[FIRST_SIZE];
    private boolean[] removed = new boolean[FIRST_SIZE];
    private int size;
    private Sums[] sums = {};

    /// What an element holds, descendants included.
    static final class Sums {
        private static final Sums NOTHING = new Sums();

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

        /// Fresh sums with the element's direct text in them.
        private Sums start() {
            Sums sums = new Sums();
            sums.chars = ownChars;
            sums.linkChars = ownLinkChars;
            sums.ownChars = ownChars;
            sums.ownLinkChars = ownLinkChars;
            sums.ownMarks = ownMarks;
            return sums;
        }

        private void finish(boolean inline) {
            if (!inline) {
                own = ownProse();
                prose += own;
            }
        }

        private double ownProse() {
            int plain = ownChars - ownLinkChars;
            if (plain < MIN_PROSE_CHARS) {
                return 0;
            }
            double plainShare = (double) plain / ownChars;
            double hundreds = Math.min(ownChars, MAX_PROSE_CHARS) / 100.0;
            return hundreds * plainShare * plainShare * (ownMarks == 0 ? WITHOUT_MARKS : 1);
        }

        private void add(Sums child, boolean inline) {
            chars += child.chars;
            linkChars += child.linkChars;
            prose += child.prose;
            if (inline) {
                ownChars += child.ownChars;
                ownLinkChars += child.ownLinkChars;
                ownMarks += child.ownMarks;
                gathered += child.gathered;
            } else {
                gathered += child.own + DEPTH_DECAY * child.gathered;
            }
        }
    }

    private PageTree() {}

    /// Reads the tree under an element; what never holds text is taken out of the DOM.
    static PageTree of(Element root) {
        PageTree tree = new PageTree();
        root.filter(tree.new Reading());
        tree.measure();
        return tree;
    }

    private final class Reading implements NodeFilter {
        private int at = -1;
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element) {
                if (Tags.neverHoldsText(element)) {
                    return FilterResult.REMOVE;
                }
                links += isLink(element) ? 1 : 0;
                at = append(element, at);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                ends[at] = size;
                at = parents[at];
                links -= isLink(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void add(TextNode node) {
            String text = node.getWholeText();
            int chars = 0;
            int marks = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !(c > '~' && Character.isWhitespace(c))) {
                    chars += isIdeographic(c) ? 2 : 1;
                    marks += isMark(c) ? 1 : 0;
                }
            }
            Sums own = direct[at];
            own.ownChars += chars;
            own.ownMarks += marks;
            own.ownLinkChars += links > 0 ? chars : 0;
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a");
        }
    }

    private int append(Element element, int parent) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            removed = Arrays.copyOf(removed, 2 * size);
            direct = Arrays.copyOf(direct, 2 * size);
        }
        elements[size] = element;
        parents[size] = parent;
        direct[size] = new Sums();
        return size++;
    }

    /// Adds up, innermost first, what was not removed.
    void measure() {
        sums = new Sums[size];
        for (int i = 0; i < size; i++) {
            sums[i] = removed[i] ? Sums.NOTHING : direct[i].start();
            i = removed[i] ? skip(i) : i;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (sums[i] != Sums.NOTHING) {
                boolean inline = Tags.isInline(elements[i]);
                sums[i].finish(inline);
                if (i > 0) {
                    sums[parents[i]].add(sums[i], inline);
                }
            }
        }
    }

    private int skip(int i) {
        Arrays.fill(sums, i, ends[i], Sums.NOTHING);
        return ends[i] - 1;
    }

    int size() {
        return size;
    }

    Element element(int i) {
        return elements[i];
    }

    int parent(int i) {
        return parents[i];
    }

    /// The number after the last element inside this one.
    int end(int i) {
        return ends[i];
    }

    boolean isRemoved(int i) {
        return removed[i];
    }

    Sums sums(int i) {
        return sums[i];
    }

    /// The number of an element; −1 for one that is not in the tree.
    int indexOf(@Nullable Element element) {
        for (int i = 0; element != null && i < size; i++) {
            if (elements[i].equals(element)) {
                return i;
            }
        }
        return -1;
    }

    /// Takes an element out of the DOM; [#measure] again when all are out.
    void remove(int i) {
        removed[i] = true;
        elements[i].remove();
    }

    private static boolean isIdeographic(char c) {
        return c >= '\u2E80' && (c <= '\u9FFF' || (c >= '\uAC00' && c <= '\uD7AF'));
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '.',
                    ',',
                    ';',
                    ':',
                    '!',
                    '?',
                    '\u2026',
                    '\u3002',
                    '\u3001',
                    '\uFF0C',
                    '\uFF01',
                    '\uFF1F',
                    '\u060C',
                    '\u061B',
                    '\u061F',
                    '\u06D4',
                    '\u0964' ->
                    true;
            default -> false;
        };
    }
}
