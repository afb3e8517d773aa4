package daily8.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A block while it is judged: its words for comparing, worked out once, and why it was dropped.
final class Line {
    /// A line that is shorter can be a label.
    static final int LABEL_CHARS = 90;

    /// Text in links only, up to this length, leads elsewhere.
    private static final int LINK_LINE_CHARS = 160;

    private static final double LINKS_ONLY = 0.85;

    /// A label and a link, `Also: …`, unless it is a sentence.
    private static final double MOSTLY_LINK = 0.6;

    private static final String ENDINGS = ".!?…؟۔。！？";
    private static final String CLOSING = "\"'”’»)」』";

    private final Block block;
    private @Nullable String folded;
    private @Nullable String why;

    Line(Block block) {
        this.block = block;
    }

    /// A text by itself.
    static Line of(String text) {
        return new Line(new Block(Block.Kind.PARAGRAPH, 0, text, "", 0, Optional.empty()));
    }

    Block block() {
        return block;
    }

    String text() {
        return block.text();
    }

    String folded() {
        String known = folded;
        if (known == null) {
            known = PlainText.folded(block.text());
            folded = known;
        }
        return known;
    }

    boolean isText() {
        return block.isText();
    }

    boolean isShort() {
        return block.isText() && block.text().length() <= LABEL_CHARS;
    }

    boolean isLink() {
        return block.isText()
                && block.text().length() <= LINK_LINE_CHARS
                && (block.linkShare() >= LINKS_ONLY
                        || (block.linkShare() >= MOSTLY_LINK && !endsAsSentence()));
    }

    boolean endsAsSentence() {
        String text = block.text();
        int last = text.length() - 1;
        while (last > 0
                && (CLOSING.indexOf(text.charAt(last)) >= 0
                        || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && ENDINGS.indexOf(text.charAt(last)) >= 0;
    }

    void drop(String reason) {
        why = reason;
    }

    boolean isKept() {
        return why == null;
    }

    /// Why it was dropped; empty while it is kept.
    String why() {
        return why == null ? "" : why;
    }
}
