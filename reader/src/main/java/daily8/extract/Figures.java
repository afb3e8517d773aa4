package daily8.extract;

import daily8.model.Image;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Pictures with their captions.
final class Figures {
    /// A `figure` with more text than this holds more than a caption.
    private static final int MAX_CAPTION = 800;

    private Figures() {}

    /// Whether an element is a picture, video or the like with its caption, rather than a table, a
    /// quotation or text that a page has put into `figure`.
    static boolean isFigure(Element element) {
        boolean named = element.normalName().equals("figure") || element.hasClass("wp-caption");
        return named
                && element.selectFirst("table, blockquote, pre, p + p, h2, h3") == null
                && element.text().length() <= MAX_CAPTION;
    }

    static Optional<Image> read(Element figure) {
        Element caption = figure.selectFirst("figcaption, .wp-caption-text, [class*=caption]");
        String text = caption == null ? figure.text() : caption.text();
        for (Element img : figure.select("img, amp-img")) {
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
