package daily8.extract;

import daily8.model.Image;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/// Pictures with their captions.
final class Figures {
    /// A `figure` with more text than this holds more than a caption.
    private static final int MAX_CAPTION = 800;

    /// Galleries and embedded pages have more.
    private static final int MAX_ELEMENTS = 60;

    private static final Set<String> NOT_IN_FIGURES =
            Set.of("table", "blockquote", "pre", "h2", "h3");

    private static final Evaluator CAPTIONS =
            QueryParser.parse("figcaption, .wp-caption-text, [class*=caption]");

    private static final Evaluator PICTURES = QueryParser.parse("img, amp-img");

    private Figures() {}

    /// Whether an element is a picture, video or the like with its caption, rather than a table, a
    /// quotation or text that a page has put into `figure`.
    static boolean isFigure(Element element) {
        boolean named = element.normalName().equals("figure") || element.hasClass("wp-caption");
        return named && new Contents().areOfFigure(element);
    }

    /// Looks into an element only as far as is needed to tell.
    private static final class Contents implements NodeFilter {
        private int elements;
        private int chars;
        private boolean other;

        boolean areOfFigure(Element element) {
            element.filter(this);
            return !other;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                chars += text.isBlank() ? 0 : text.getWholeText().length();
            } else if (node instanceof Element element) {
                elements++;
                other |= NOT_IN_FIGURES.contains(element.normalName());
            }
            other |= chars > MAX_CAPTION || elements > MAX_ELEMENTS;
            return other ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }

    static Optional<Image> read(Element figure) {
        Element caption = figure.selectFirst(CAPTIONS);
        String text = caption == null ? figure.text() : caption.text();
        for (Element img : figure.select(PICTURES)) {
            Optional<Image> image = Images.read(img, text.strip());
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }

    static Block captioned(Image image, String caption) {
        return Block.figure(new Image(image.url(), caption.strip()));
    }
}
