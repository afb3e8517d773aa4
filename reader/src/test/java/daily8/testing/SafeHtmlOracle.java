package daily8.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Says what is wrong with HTML that claims to be safe, by two readings that know nothing of the
/// sanitiser: character by character (every tag whole, balanced and quoted) and as a tree
/// (elements, attributes and addresses from short lists). Empty where nothing is wrong.
public final class SafeHtmlOracle {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private static final Set<String> ELEMENTS =
            words(
                    """
                    a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption
                    figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small
                    span strong sub sup table tbody td tfoot th thead tr u ul var wbr\
                    """);

    private static final Set<String> ATTRIBUTES =
            words(
                    """
                    href rel target src alt title width height colspan rowspan start reversed value
                    dir lang loading decoding srcset sizes referrerpolicy\
                    """);

    private SafeHtmlOracle() {}

    public static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        readCharacters(html, faults);
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            node.nodeStream().forEach(inner -> readNode(inner, faults));
        }
        return faults;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.split("\\s+")));
    }

    private static void readNode(Node node, List<String> faults) {
        if (node instanceof Element element) {
            if (!ELEMENTS.contains(element.tagName())) {
                faults.add("<" + element.tagName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                readAttribute(attribute.getKey(), attribute.getValue(), faults);
            }
        } else if (!(node instanceof TextNode)) {
            faults.add(node.nodeName());
        }
    }

    private static void readAttribute(String name, String value, List<String> faults) {
        if (!ATTRIBUTES.contains(name)) {
            faults.add("attribute " + name);
        }
        boolean web = value.startsWith("https://") || value.startsWith("http://");
        boolean mail = name.equals("href") && value.startsWith("mailto:");
        boolean own = value.startsWith("/picture/");
        if ((name.equals("href") || name.equals("src")) && !web && !mail && !own) {
            faults.add(name + "=" + value);
        }
    }

    private static void readCharacters(String html, List<String> faults) {
        Deque<String> open = new ArrayDeque<>();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    faults.add("unfinished tag");
                    return;
                }
                readTag(html.substring(at + 1, end), open, faults);
                at = end;
            } else if (c == '>' || (c < ' ' && c != '\n' && c != '\t')) {
                faults.add("bare character " + (int) c);
            }
            at++;
        }
        open.forEach(name -> faults.add("<" + name + "> not closed"));
    }

    private static void readTag(String tag, Deque<String> open, List<String> faults) {
        if (tag.startsWith("/")) {
            if (open.isEmpty() || !open.pop().equals(tag.substring(1))) {
                faults.add("out of turn: <" + tag + ">");
            }
            return;
        }
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        if (!ELEMENTS.contains(name)) {
            faults.add("<" + name + ">");
        }
        if (!VOID.contains(name)) {
            open.push(name);
        }
        String rest = space < 0 ? "" : tag.substring(space);
        while (!rest.isEmpty()) {
            int value = rest.indexOf("=\"");
            int end = value < 0 ? -1 : rest.indexOf('"', value + 2);
            boolean whole = end > 0 && ATTRIBUTES.contains(rest.substring(1, value));
            if (!whole || rest.charAt(0) != ' ' || rest.substring(value, end).contains("<")) {
                faults.add("attributes of <" + tag + ">");
                return;
            }
            rest = rest.substring(end + 1);
        }
    }
}
