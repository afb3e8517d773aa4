package daily8.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What can be read of JSON-LD that no parser reads (quotation marks in texts, commas missing, a
/// torn end): the fields of an article, each by its own name.
///
/// The first field of a name counts; a text ends at the quotation mark that a comma or a bracket
/// follows.
final class BrokenJson {
    private static final List<String> TEXTS =
            List.of(
                    "headline",
                    "alternativeHeadline",
                    "description",
                    "datePublished",
                    "dateModified",
                    "dateCreated",
                    "inLanguage",
                    "isAccessibleForFree");

    private static final Pattern TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"([A-Za-z]*(?:Article|Posting))\"");

    private static final Pattern AUTHOR = Pattern.compile("\"author\"\\s*:\\s*[\\[{]");
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"\\n]{1,80})\"");

    /// An `author` with all its names.
    private static final int AUTHOR_CHARS = 1_000;

    /// Longer texts are not metadata.
    private static final int TEXT_CHARS = 2_000;

    private static final Set<Character> AFTER_TEXT = Set.of(',', '}', ']');

    private BrokenJson() {}

    static ObjectNode read(String script, JsonMapper mapper) {
        ObjectNode article = mapper.createObjectNode();
        Matcher type = TYPE.matcher(script);
        if (!type.find()) {
            return article;
        }
        article.put("@type", type.group(1));
        for (String field : TEXTS) {
            String text = text(script, "\"" + field + "\"");
            if (!text.isEmpty()) {
                article.put(field, text);
            }
        }
        Matcher author = AUTHOR.matcher(script);
        if (author.find()) {
            ArrayNode authors = article.putArray("author");
            int end = Math.min(end(script, author.end()), author.end() + AUTHOR_CHARS);
            Matcher name = NAME.matcher(script).region(author.end(), end);
            while (name.find()) {
                authors.add(name.group(1));
            }
        }
        return article;
    }

    /// Where the bracket closes that stands before `from`; the texts in it count, too.
    private static int end(String script, int from) {
        char close = script.charAt(from - 1) == '[' ? ']' : '}';
        int end = script.indexOf(close, from);
        return end < 0 ? script.length() : end;
    }

    private static String text(String script, String name) {
        int at = script.indexOf(name);
        int colon = at < 0 ? -1 : script.indexOf(':', at + name.length());
        int start = colon < 0 ? -1 : script.indexOf('"', colon);
        if (start < 0 || !script.substring(colon + 1, start).isBlank()) {
            return "";
        }
        int end = start + 1;
        int last = Math.min(script.length(), start + TEXT_CHARS);
        while (end < last && !endsText(script, end)) {
            end++;
        }
        return end < last ? script.substring(start + 1, end).replace("\\\"", "\"") : "";
    }

    private static boolean endsText(String script, int at) {
        if (script.charAt(at) != '"' || script.charAt(at - 1) == '\\') {
            return false;
        }
        int next = at + 1;
        while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
            next++;
        }
        // a next field may follow without its comma
        boolean field = next < script.length() && script.charAt(next) == '"' && next > at + 1;
        return next == script.length() || field || AFTER_TEXT.contains(script.charAt(next));
    }
}
