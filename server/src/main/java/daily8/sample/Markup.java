package daily8.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The little markup that the bodies of sample articles are written in, and escaping.
///
/// Strict, because these files are ours: elements from one short list, properly nested, nothing
/// between the blocks.
final class Markup {
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "ul", "ol", "blockquote", "figure");
    private static final Set<String> INSIDE =
            Set.of("p", "li", "figcaption", "a", "em", "strong", "cite");
    private static final Set<String> EMPTY = Set.of("img", "br");

    private Markup() {}

    /// Text for an HTML or XML document, in content or in a quoted attribute.
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// The text of a fragment without its tags.
    static String text(String fragment) {
        StringBuilder out = new StringBuilder(fragment.length());
        boolean inTag = false;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag) {
                out.append(c);
            }
        }
        return out.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /// The top-level elements of a body, in order.
    ///
    /// @throws IllegalArgumentException where the body is not written as the format asks, in words
    static List<String> blocks(String body) {
        List<String> blocks = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int blockStart = 0;
        int position = 0;
        while (position < body.length()) {
            int tag = body.indexOf('<', position);
            String between = body.substring(position, tag < 0 ? body.length() : tag);
            if (open.isEmpty() && !between.isBlank()) {
                throw new IllegalArgumentException("text outside an element: " + between.strip());
            }
            if (tag < 0) {
                break;
            }
            int end = body.indexOf('>', tag);
            if (end < 0) {
                throw new IllegalArgumentException("a tag that does not end");
            }
            if (open.isEmpty()) {
                blockStart = tag;
            }
            step(body.substring(tag + 1, end), open);
            position = end + 1;
            if (open.isEmpty()) {
                blocks.add(body.substring(blockStart, position));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("<" + open.peek() + "> is not closed");
        }
        return blocks;
    }

    private static void step(String tag, Deque<String> open) {
        if (tag.startsWith("/")) {
            String name = tag.substring(1);
            if (!name.equals(open.peek())) {
                throw new IllegalArgumentException("</" + name + "> closes nothing");
            }
            open.pop();
            return;
        }
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        boolean known =
                BLOCKS.contains(name)
                        || (!open.isEmpty() && (INSIDE.contains(name) || EMPTY.contains(name)));
        if (!known) {
            throw new IllegalArgumentException("<" + tag + "> has no place here");
        }
        if (!EMPTY.contains(name)) {
            open.push(name);
        }
    }
}
