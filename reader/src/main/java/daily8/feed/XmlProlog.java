package daily8.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A document split where its root element begins.
///
/// What stands before (declaration, comments, DOCTYPE, a server's warnings) is left out; of an
/// inner DOCTYPE only entities stay whose text is short and names no other entity, so that nothing
/// can grow. `entities` by name.
record XmlProlog(String text, int root, Map<String, String> entities) {
    /// Feeds use them for their own address; long texts serve only to be multiplied.
    private static final int ENTITY_LETTERS = 200;

    private static final int ENTITIES = 50;

    private static final String[] FEED_ROOTS = {"<rss", "<feed", "<rdf:rdf", "<channel"};

    /// Warnings of a server before the feed are short.
    private static final int JUNK_LETTERS = 20_000;

    static Optional<XmlProlog> of(String text, Problems problems) {
        Map<String, String> entities = new HashMap<>();
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (Character.isLetter(next) || next == '_') {
                int root = feedRoot(text, at, problems);
                return Optional.of(new XmlProlog(text, root, Map.copyOf(entities)));
            }
            int end = at + 1;
            if (next == '?') {
                end = after(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                end = after(text, "-->", at + 4);
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                end = endOfDoctype(text, at);
                collectEntities(text.substring(at, end), entities);
            }
            at = text.indexOf('<', end);
        }
        return Optional.empty();
    }

    String fromRoot() {
        return text.substring(root);
    }

    boolean isHtml() {
        return text.regionMatches(true, root, "<html", 0, 5);
    }

    /// The feed's own root where other elements stand before it.
    private static int feedRoot(String text, int first, Problems problems) {
        for (String root : FEED_ROOTS) {
            if (text.regionMatches(true, first, root, 0, root.length())) {
                return first;
            }
        }
        String start =
                text.substring(first, Math.min(text.length(), first + JUNK_LETTERS))
                        .toLowerCase(Locale.ROOT);
        if (start.startsWith("<html")) {
            return first;
        }
        int nearest = Integer.MAX_VALUE;
        for (String root : FEED_ROOTS) {
            int at = start.indexOf(root);
            nearest = at < 0 ? nearest : Math.min(nearest, at);
        }
        int firstName = start.indexOf(':') < 0 ? 1 : Math.min(start.indexOf(':') + 1, 40);
        boolean prefixed =
                start.startsWith("feed", firstName) || start.startsWith("rss", firstName);
        if (nearest == Integer.MAX_VALUE || prefixed) {
            return first;
        }
        problems.add("markup before the feed left out");
        return first + nearest;
    }

    private static int endOfDoctype(String text, int from) {
        int end = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        if (subset >= 0 && end >= 0 && subset < end) {
            int close = text.indexOf(']', subset);
            end = close < 0 ? -1 : text.indexOf('>', close);
        }
        return end < 0 ? from + 1 : end + 1;
    }

    private static void collectEntities(String doctype, Map<String, String> entities) {
        int at = doctype.indexOf("<!ENTITY");
        while (at >= 0 && entities.size() < ENTITIES) {
            int end = doctype.indexOf('>', at);
            String declaration =
                    doctype.substring(at + 8, end < 0 ? doctype.length() : end).strip();
            int space = firstSpace(declaration);
            if (space > 0) {
                String value = declaration.substring(space).strip();
                if (isPlain(value)) {
                    entities.put(
                            declaration.substring(0, space),
                            value.substring(1, value.length() - 1));
                }
            }
            at = doctype.indexOf("<!ENTITY", at + 8);
        }
    }

    private static boolean isPlain(String quoted) {
        int length = quoted.length();
        return length >= 2
                && length <= ENTITY_LETTERS
                && (quoted.charAt(0) == '"' || quoted.charAt(0) == '\'')
                && quoted.charAt(length - 1) == quoted.charAt(0)
                && quoted.indexOf('&') < 0
                && quoted.indexOf('<') < 0
                && quoted.indexOf('%') < 0;
    }

    private static int firstSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
