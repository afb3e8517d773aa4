package daily8.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the events of a reading pass together to a tree; refuses one that is made to hurt.
final class XmlTree {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final String documentBase;
    private @Nullable XmlElement root;

    XmlTree(String documentBase) {
        this.documentBase = documentBase;
    }

    void start(String name, String tag, Map<String, String> attributes) {
        endText();
        if (open.size() >= FeedLimits.DEPTH) {
            throw new FeedException(
                    FeedException.Reason.HOSTILE,
                    "elements are nested deeper than " + FeedLimits.DEPTH);
        }
        String outer = open.isEmpty() ? documentBase : open.getLast().base();
        String own = attributes.getOrDefault("xml:base", "").strip();
        String base = own.isEmpty() ? outer : Addresses.resolve(outer, own);
        XmlElement element = new XmlElement(name, tag, attributes, base, new ArrayList<>());
        if (open.isEmpty()) {
            root = root == null ? element : root;
        } else {
            open.getLast().children().add(element);
        }
        open.addLast(element);
    }

    void text(String run) {
        text.append(run);
    }

    void end() {
        endText();
        open.removeLast();
    }

    boolean isComplete() {
        return root != null && open.isEmpty();
    }

    Optional<XmlElement> root() {
        return Optional.ofNullable(root);
    }

    private void endText() {
        if (!text.isEmpty()) {
            if (!open.isEmpty()) {
                List<XmlNode> siblings = open.getLast().children();
                siblings.add(new XmlText(Mojibake.repaired(text.toString())));
            }
            text.setLength(0);
        }
    }
}
