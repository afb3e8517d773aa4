package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The byline that a page shows: marked up as such, a link to an author's page, an element of that
/// name, or a short line that starts like one (`Von Ada Quill, Nordholm`).
///
/// Teasers of other articles have bylines, too: only those count that stand in the same article as
/// the first.
final class ShownBylines {
    private static final Set<String> PATHS = WordLists.load("bylines.txt").section("path");

    private static final int MAX_LINE = 200;

    /// A byline alone; longer ones are sentences that start with "By".
    private static final int MAX_OWN_LINE = 80;

    private static final int MOST = 4;

    private static final Evaluator ARTICLE =
            QueryParser.parse("article, [itemtype$=Article], [itemtype$=Posting], li, section");

    private static final Elsewhere ELSEWHERE =
            new Elsewhere(
                    Set.of("nav", "aside", "footer", "figure", "blockquote"),
                    List.of("comment", "related", "teaser", "sidebar"),
                    List.of("comment"));

    private ShownBylines() {}

    static List<String> in(PageElements page) {
        List<String> names = page.bylines().isEmpty() ? List.of() : marked(page);
        if (!names.isEmpty()) {
            return names;
        }
        List<Element> elements = page.page().body().getAllElements();
        names = people(elements, ShownBylines::isAuthorsPage);
        names = names.isEmpty() ? people(elements, ShownBylines::isNamed) : names;
        return names.isEmpty() ? people(elements, ShownBylines::opensByline) : names;
    }

    private static List<String> marked(PageElements page) {
        MarkedBylines marked = new MarkedBylines(page);
        return firstNames(
                marked::namesOfAuthors,
                marked::authors,
                marked::linksToAuthors,
                marked::namedParts,
                marked::boxes);
    }

    @SafeVarargs
    private static List<String> firstNames(Supplier<List<Element>>... kinds) {
        for (Supplier<List<Element>> kind : kinds) {
            List<String> names = BylineText.split(lines(kind.get()));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean opensByline(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
                if (!BylineText.mayOpenByline(text.getWholeText())) {
                    return false;
                }
                String own = element.ownText();
                return own.length() <= MAX_OWN_LINE && BylineText.opensByline(own);
            }
        }
        return false;
    }

    private static List<String> people(List<Element> elements, Predicate<Element> shows) {
        List<String> found = new ArrayList<>();
        Element article = null;
        for (Element element : elements) {
            if (shows.test(element) && !isElsewhere(element)) {
                List<String> names = BylineText.people(PlainText.line(element, MAX_OWN_LINE));
                Element own = article(element);
                if (!names.isEmpty() && (found.isEmpty() || Objects.equals(own, article))) {
                    article = own;
                    found.addAll(names);
                }
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return BylineText.split(found);
    }

    private static List<String> lines(List<Element> elements) {
        List<String> lines = new ArrayList<>();
        Element article = null;
        for (Element element : elements) {
            Element own = article(element);
            if (lines.size() < MOST && !isElsewhere(element)) {
                if (lines.isEmpty()) {
                    article = own;
                }
                if (Objects.equals(own, article)) {
                    lines.add(PlainText.line(element, MAX_LINE));
                }
            }
        }
        return lines;
    }

    private static @Nullable Element article(Element element) {
        return element.closest(ARTICLE);
    }

    private static boolean isElsewhere(Element element) {
        return ELSEWHERE.around(element) != null;
    }

    /// Whether a link's address has one of the folders that authors' pages stand in.
    private static boolean isAuthorsPage(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = ClassHints.lower(element.attr("href"));
        int slash = address.indexOf('/');
        while (slash >= 0) {
            int next = address.indexOf('/', slash + 1);
            if (next > 0 && PATHS.contains(address.substring(slash, next + 1))) {
                return true;
            }
            slash = next;
        }
        return false;
    }

    private static boolean isNamed(Element element) {
        String names = element.className();
        return names.length() <= MAX_LINE && ClassHints.sayByline(names);
    }
}
