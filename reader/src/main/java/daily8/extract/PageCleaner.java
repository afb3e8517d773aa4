package daily8.extract;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Removes from a page what is surely no article text: scripts, forms, navigation, hidden parts,
/// and boxes whose name says so.
///
/// A name can mislead (a blog's whole text inside `class="widget"`), so a named box stays when it
/// holds too much of the page's prose.
final class PageCleaner {
    /// A box that is called boilerplate goes unless it holds this share of the page's prose.
    private static final double BOILERPLATE_LIMIT = 0.5;

    /// One that is only doubtful goes unless it holds this share.
    private static final double DOUBTFUL_LIMIT = 0.12;

    /// Trusts what elements are called.
    static final PageCleaner BY_NAMES = new PageCleaner(true);

    /// Trusts only what elements are: for pages whose names mislead.
    static final PageCleaner BY_TAGS = new PageCleaner(false);

    private final boolean trustsNames;

    private PageCleaner(boolean trustsNames) {
        this.trustsNames = trustsNames;
    }

    /// Works on `root` itself.
    void clean(Element root) {
        IdentityHashMap<Element, ClassHints.Hint> suspects = suspects(root);
        TextMeasure measure = suspects.isEmpty() ? TextMeasure.NOTHING : TextMeasure.of(root);
        double all = Math.max(measure.in(root).prose, 1);
        root.filter((node, _) -> {
            if (node.equals(root) || node instanceof TextNode) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element) || Tags.neverHoldsText(element)) {
                return NodeFilter.FilterResult.REMOVE;
            }
            ClassHints.Hint hint = suspects.get(element);
            return hint == null || holdsMuch(hint, measure.in(element).prose / all)
                    ? NodeFilter.FilterResult.CONTINUE
                    : NodeFilter.FilterResult.REMOVE;
        });
    }

    /// Boxes whose name says that they are no text; most texts of feeds have none, and are not
    /// measured.
    private IdentityHashMap<Element, ClassHints.Hint> suspects(Element root) {
        IdentityHashMap<Element, ClassHints.Hint> suspects = new IdentityHashMap<>();
        root.filter((node, _) -> {
            if (node instanceof Element element && !node.equals(root)) {
                if (Tags.neverHoldsText(element)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                ClassHints.Hint hint = verdict(element);
                if (hint == ClassHints.Hint.BOILERPLATE || hint == ClassHints.Hint.DOUBTFUL) {
                    suspects.put(element, hint);
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return suspects;
    }

    private static boolean holdsMuch(ClassHints.Hint hint, double share) {
        return share > (hint == ClassHints.Hint.BOILERPLATE ? BOILERPLATE_LIMIT : DOUBTFUL_LIMIT);
    }

    private ClassHints.Hint verdict(Element element) {
        if (trustsNames && isHidden(element)) {
            return ClassHints.Hint.BOILERPLATE;
        }
        return switch (element.normalName()) {
            case "body", "article", "main", "p", "blockquote", "pre", "h1", "figure", "img" ->
                    ClassHints.Hint.NONE;
            case "aside", "footer" -> ClassHints.Hint.BOILERPLATE;
            case "form", "header" -> ClassHints.Hint.DOUBTFUL;
            default ->
                    !trustsNames || ClassHints.isCaption(element) || quotesPost(element)
                            ? ClassHints.Hint.NONE
                            : ClassHints.of(element);
        };
    }

    /// A quoted post of a social network is part of the article, whatever the box is called.
    private static boolean quotesPost(Element element) {
        Element child = element.firstElementChild();
        return child != null
                && (child.hasClass("twitter-tweet") || child.hasClass("instagram-media"));
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
