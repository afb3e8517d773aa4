package daily8.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;

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

    /// Takes what is no article text out of the tree, and measures the rest anew.
    void clean(PageTree tree, Onlooker onlooker) {
        double all = Math.max(tree.sums(0).prose, 1);
        boolean changed = false;
        int i = 1;
        while (i < tree.size()) {
            Element element = tree.element(i);
            if (isWanted(element, tree.sums(i).prose / all)) {
                i++;
            } else {
                onlooker.removed(element, () -> CleaningReason.of(element, trustsNames));
                tree.remove(i);
                i = tree.end(i);
                changed = true;
            }
        }
        if (changed) {
            tree.measure();
        }
    }

    private boolean isWanted(Element element, double share) {
        return switch (verdict(element)) {
            case BOILERPLATE -> share > BOILERPLATE_LIMIT;
            case DOUBTFUL -> share > DOUBTFUL_LIMIT;
            case NONE, BODY -> true;
        };
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
                    !trustsNames || quotesPost(element)
                            ? ClassHints.Hint.NONE
                            : ClassHints.ofBox(element);
        };
    }

    /// A quoted post of a social network is part of the article, whatever the box is called.
    private static boolean quotesPost(Element element) {
        Element child = element.firstElementChild();
        return child != null
                && (child.hasClass("twitter-tweet") || child.hasClass("instagram-media"));
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
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
