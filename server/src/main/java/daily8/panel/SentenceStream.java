package daily8.panel;

import java.util.function.Consumer;

/// Cuts a text that comes in pieces into sentences with the references that follow them.
final class SentenceStream {
    private final StringBuilder waiting = new StringBuilder();
    private final Consumer<String> to;

    SentenceStream(Consumer<String> to) {
        this.to = to;
    }

    void add(String piece) {
        waiting.append(piece);
        for (int next = boundary(); next > 0; next = boundary()) {
            hand(next);
        }
    }

    void end() {
        hand(waiting.length());
    }

    private void hand(int end) {
        String sentence = waiting.substring(0, end).strip();
        waiting.delete(0, end);
        if (!sentence.isEmpty()) {
            to.accept(sentence);
        }
    }

    /// Where the next sentence begins: after a line's end, or where something else follows upon
    /// references and a full stop, in either order. 0 where that has not come yet.
    private int boundary() {
        boolean inside = false;
        boolean referred = false;
        boolean stopped = false;
        for (int i = 0; i < waiting.length(); i++) {
            char c = waiting.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (inside) {
                inside = c != ']';
                referred = c == ']';
            } else if (c == '[') {
                inside = true;
            } else if (c == '.' || c == '!' || c == '?' || c == '؟') {
                stopped = true;
            } else if (!Character.isWhitespace(c)) {
                if (referred && stopped && Character.isWhitespace(waiting.charAt(i - 1))) {
                    return i;
                }
                stopped = false;
            }
        }
        return 0;
    }
}
