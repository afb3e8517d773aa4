package daily8.extract;

import daily8.model.Image;
import java.util.Optional;

/// One block of an article: a paragraph, a heading, an item of a list, …
///
/// `group` numbers the list or quotation that neighbouring blocks share; `html` is what stands
/// inside the block's tag; `linkShare` the part of the text that stands in links.
record Block(
        Kind kind, int group, String text, String html, double linkShare, Optional<Image> image) {

    /// What a block is; the order has no meaning.
    enum Kind {
        PARAGRAPH,
        HEADING2,
        HEADING3,
        HEADING4,
        BULLET,
        NUMBERED,
        QUOTE,
        TABLE,
        CODE,
        FIGURE;

        boolean isHeading() {
            return this == HEADING2 || this == HEADING3 || this == HEADING4;
        }

        boolean isListItem() {
            return this == BULLET || this == NUMBERED;
        }
    }

    static Block figure(Image image) {
        return new Block(Kind.FIGURE, 0, "", "", 0, Optional.of(image));
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, text, InlineText.escaped(text), 0, Optional.empty());
    }

    /// The same words as a paragraph of their own.
    Block asParagraph() {
        return new Block(Kind.PARAGRAPH, 0, text, html, linkShare, image);
    }

    /// The same behind blocks whose lists have the numbers up to `groups`.
    Block inGroup(int groups) {
        return group == 0 ? this : new Block(kind, groups + group, text, html, linkShare, image);
    }

    boolean isText() {
        return kind != Kind.FIGURE;
    }

    /// Paragraphs of one list stand on neighbouring lines.
    boolean continues(Block before) {
        return kind.isListItem() && before.kind == kind && before.group == group;
    }
}
