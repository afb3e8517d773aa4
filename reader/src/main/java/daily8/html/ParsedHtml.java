package daily8.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// HTML as jsoup parses it, to a bounded depth, whatever the HTML is.
///
/// jsoup 1.24.1 gives up where its bound cuts off a `template`: then those are read as elements
/// without a meaning. Thread-safe; keeps no state.
public final class ParsedHtml {
    /// Work on hostile nesting grows with tags × depth; browsers stop at 512.
    public static final int PAGE_DEPTH = 200;

    private static final Pattern TEMPLATE =
            Pattern.compile("<(/?)template", Pattern.CASE_INSENSITIVE);

    private ParsedHtml() {}

    /// A page, or HTML that is read like one.
    public static Document page(String html, String url) {
        try {
            return parser(PAGE_DEPTH).parseInput(html, url);
        } catch (ValidationException e) {
            return parser(PAGE_DEPTH).parseInput(withoutTemplates(html), url);
        }
    }

    static List<Node> fragment(String html, Element context, int depth) {
        try {
            return parser(depth).parseFragmentInput(html, context, "");
        } catch (ValidationException e) {
            return parser(depth).parseFragmentInput(withoutTemplates(html), context, "");
        }
    }

    private static Parser parser(int depth) {
        return Parser.htmlParser().setMaxDepth(depth);
    }

    private static String withoutTemplates(String html) {
        return TEMPLATE.matcher(html).replaceAll("<$1x-template");
    }
}
