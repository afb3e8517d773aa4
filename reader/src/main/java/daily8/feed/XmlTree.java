package daily8.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the events of a reading pass together to a tree; refuses one that is made to hurt.
final class XmlTree {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder pieces = new StringBuilder();
    private final String documentBase;
    private String text = "";
    private @Nullable XmlElement root;
    private boolean controls;

    XmlTree(String documentBase) {
        this.documentBase = documentBase;
    }

    void start(String name, String tag, XmlAttributes attributes) {
        endText();
        if (open.size() >= FeedLimits.DEPTH) {
            throw new FeedException(
                    FeedException.Reason.HOSTILE,
                    "elements are nested deeper than " + FeedLimits.DEPTH);
        }
        String outer = open.isEmpty() ? documentBase : open.getLast().base();
        String own = attributes.get("xml:base").strip();
        String base = own.isEmpty() ? outer : Addresses.resolve(outer, own);
        XmlElement element = new XmlElement(name, tag, attributes, base);
        if (open.isEmpty()) {
            root = root == null ? element : root;
        } else {
            open.getLast().children().add(element);
        }
        open.addLast(element);
    }

    /// Text comes in pieces between entities, CDATA and comments; mostly in one.
    void text(String run) {
        if (text.isEmpty()) {
            text = run;
            return;
        }
        if (pieces.isEmpty()) {
            pieces.append(text);
        }
        pieces.append(run);
    }

    void end() {
        endText();
        open.removeLast();
    }

    boolean isComplete() {
        return root != null && open.isEmpty();
    }

    /// Whether there were control characters, which XML does not have.
    boolean hasControls() {
        return controls;
    }

    Optional<XmlElement> root() {
        return Optional.ofNullable(root);
    }

    private void endText() {
        if (text.isEmpty()) {
            return;
        }
        if (!open.isEmpty()) {
            Mojibake found = Mojibake.in(pieces.isEmpty() ? text : pieces.toString());
            controls |= found.hasControls();
            open.getLast().children().add(new XmlText(found.repaired()));
        }
        text = "";
        pieces.setLength(0);
    }
}
