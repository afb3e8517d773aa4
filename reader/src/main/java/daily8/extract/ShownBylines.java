package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The byline that a page shows: marked up as such, a link to an author's page, an element of that
/// name, or a short line that starts like one (`Von Ada Quill, Nordholm`).
///
/// Teasers of other articles have bylines, too: only those count that stand in the same article as
/// the first.
final class ShownBylines {
    private static final WordLists WORDS = WordLists.load("bylines.txt");
    private static final Set<String> CLASSES = WORDS.section("class");
    private static final Set<String> PATHS = WORDS.section("path");

    private static final List<String> MARKED =
            List.of(
                    "[itemprop~=author] [itemprop~=name]",
                    "[itemprop~=author]",
                    "a[rel~=author]",
                    ".byline a, .author a, .author-name, .byline-name, .byline__name",
                    ".byline, .author");

    private static final SeenNames NAMED = new SeenNames(ShownBylines::named);

    private static final int MAX_LINE = 200;

    /// A byline alone; longer ones are sentences that start with "By".
    private static final int MAX_OWN_LINE = 80;

    private static final int MOST = 4;

    private ShownBylines() {}

    static List<String> in(Document page) {
        List<Element> elements = page.body().getAllElements();
        if (elements.stream().anyMatch(ShownBylines::isMarked)) {
            for (String query : MARKED) {
                List<String> names = BylineText.split(lines(page.select(query)));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        List<String> names = people(elements, element -> isAuthorsPage(element));
        names = names.isEmpty() ? people(elements, element -> isNamed(element)) : names;
        return names.isEmpty() ? people(elements, element -> opensByline(element)) : names;
    }

    /// Whether one of the queries can find an element, told without running them.
    private static boolean isMarked(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return says(element.attr("itemprop"))
                || says(element.attr("rel"))
                || says(element.className());
    }

    private static boolean says(String value) {
        return !value.isEmpty() && (value.contains("author") || value.contains("byline"));
    }

    private static boolean opensByline(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
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
        return element.closest("article, [itemtype$=Article], [itemtype$=Posting], li, section");
    }

    /// Comments, teasers and the site's frame have authors of their own.
    private static boolean isElsewhere(Element element) {
        return element.closest(
                        "nav, aside, footer, figure, blockquote, [class*=comment], [id*=comment],"
                                + " [class*=related], [class*=teaser], [class*=sidebar]")
                != null;
    }

    private static boolean isAuthorsPage(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String path = ClassHints.lower(element.attr("href"));
        return PATHS.stream().anyMatch(path::contains);
    }

    private static boolean isNamed(Element element) {
        String names = element.className();
        return !names.isEmpty() && names.length() <= MAX_LINE && NAMED.in(names) > 0;
    }

    private static int named(String names) {
        for (String name : names.split(" ", -1)) {
            if (ClassHints.words(name).stream().anyMatch(CLASSES::contains)) {
                return 1;
            }
        }
        return 0;
    }
}
