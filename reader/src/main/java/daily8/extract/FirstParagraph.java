package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Finds a first paragraph that a page sets apart, between its headline and the body: in the
/// header, beside a picture.
///
/// What is called a standfirst is the summary and stays out. Looked for on the page as it came,
/// because headers are taken away; used after the body is found.
final class FirstParagraph {
    /// Between headline and body stand few lines; more is a page of many articles.
    private static final int MAX_LINES = 40;

    private static final int MAX_ELEMENTS = 400;

    /// Shorter lines are labels and bylines.
    private static final int MIN_CHARS = 40;

    private static final int MAX_CHARS = 1_200;

    private static final int MAX_PARTS = 3;

    /// How far out the element is that is called a standfirst.
    private static final int NAMED_WITHIN = 3;

    private static final double MAX_LINK_SHARE = 0.3;

    private static final Set<String> NEVER_IN =
            Set.of("aside", "nav", "footer", "form", "figure", "figcaption", "ul", "ol", "table");

    private static final String ENDS = ".!?…。！？؟۔।\"”»";

    /// A line with the elements around it, innermost first, up to the page's body.
    private record Line(Element element, List<Element> around) {}

    private final List<Line> lines = new ArrayList<>();
    private final Anchors anchors;

    private FirstParagraph(Anchors anchors) {
        this.anchors = anchors;
    }

    static FirstParagraph after(Anchors anchors) {
        FirstParagraph first = new FirstParagraph(anchors);
        Element headline = anchors.headline();
        if (headline != null) {
            first.collect(headline);
        }
        return first;
    }

    private void collect(Element headline) {
        @Nullable Node at = afterAll(headline);
        for (int seen = 0; at != null && seen < MAX_ELEMENTS && lines.size() < MAX_LINES; seen++) {
            boolean skip = at instanceof Element element && Tags.neverHoldsText(element);
            if (!skip && at instanceof Element element && isLine(element)) {
                lines.add(new Line(element, around(element)));
                skip = true;
            }
            at = skip || at.childNodeSize() == 0 ? afterAll(at) : at.childNode(0);
        }
    }

    /// The node that follows in reading order after all that is inside this one.
    private static @Nullable Node afterAll(Node node) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static boolean isLine(Element element) {
        if (Tags.isInline(element)) {
            return false;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && !Tags.isInline(child)) {
                return false;
            }
        }
        return element.hasText();
    }

    private static List<Element> around(Element element) {
        List<Element> around = new ArrayList<>();
        for (Element at = element; at != null; at = at.parent()) {
            around.add(at);
        }
        return around;
    }

    /// The blocks that stand before the body.
    List<Block> before(List<Element> body) {
        List<Block> found = new ArrayList<>();
        // a publisher who marks the body would have marked a first paragraph, too
        boolean marked = body.stream().anyMatch(BodyFinder::isMarked);
        for (Line line : lines) {
            if (line.around().stream().anyMatch(body::contains)) {
                return found;
            }
            if (found.size() < MAX_PARTS && isInPlace(line)) {
                for (Block block : BlockReader.read(List.of(line.element()))) {
                    if (isProse(block, line, marked)) {
                        found.add(block.asParagraph());
                    }
                }
            }
        }
        return List.of(); // the body does not follow the headline
    }

    private boolean isInPlace(Line line) {
        for (Element element : line.around()) {
            if (Anchors.isInside(anchors.headline(), element)) {
                return true;
            }
            boolean named =
                    switch (ClassHints.of(element)) {
                        case BOILERPLATE -> true;
                        case DOUBTFUL -> !anchors.holdDescription(element);
                        case NONE, BODY -> false;
                    };
            if (named
                    || NEVER_IN.contains(element.normalName())
                    || ClassHints.isCaption(element)
                    || PageCleaner.isHidden(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean isProse(Block block, Line line, boolean marked) {
        String text = block.text();
        if (!block.isText()
                || text.length() < MIN_CHARS
                || text.length() > MAX_CHARS
                || block.linkShare() > MAX_LINK_SHARE) {
            return false;
        }
        // the publisher's standfirst is the summary, not the text
        return line.around().stream().limit(NAMED_WITHIN).noneMatch(ClassHints::isStandfirst)
                && (anchors.holdDescription(line.element())
                        || (!marked && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0));
    }
}
