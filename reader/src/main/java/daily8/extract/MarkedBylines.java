package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The elements that a page marks as its byline, or names so in one of the usual ways.
final class MarkedBylines {
    private static final List<String> BOXES = List.of("byline", "author");
    private static final List<String> NAMES = List.of("author-name", "byline-name", "byline__name");

    private final PageElements page;

    MarkedBylines(PageElements page) {
        this.page = page;
    }

    /// Microdata: the name inside the author.
    List<Element> namesOfAuthors() {
        return page.properties("name").stream().filter(MarkedBylines::isOfAuthor).toList();
    }

    private static boolean isOfAuthor(Element name) {
        for (Element at = name.parent(); at != null; at = at.parent()) {
            if (at.attr("itemprop").contains("author")) {
                return true;
            }
        }
        return false;
    }

    List<Element> authors() {
        return page.properties("author");
    }

    List<Element> linksToAuthors() {
        return page.bylines().stream()
                .filter(element -> element.normalName().equals("a"))
                .filter(link -> link.attr("rel").contains("author"))
                .toList();
    }

    /// The links inside of boxes that are called bylines, and what is called an author's name.
    List<Element> namedParts() {
        List<Element> parts = new ArrayList<>();
        Element box = null;
        for (Element element : page.bylines()) {
            if (Anchors.isInside(element, box)) {
                continue; // seen with the box
            }
            if (hasAny(element, BOXES)) {
                box = element;
                parts.addAll(linksAndNames(box));
            } else if (hasAny(element, NAMES)) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static List<Element> linksAndNames(Element box) {
        List<Element> parts = new ArrayList<>();
        for (Element part : box.getAllElements()) {
            boolean link = part.normalName().equals("a") && !part.equals(box);
            if (link || hasAny(part, NAMES)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// The boxes that are called bylines.
    List<Element> boxes() {
        return page.bylines().stream().filter(element -> hasAny(element, BOXES)).toList();
    }

    private static boolean hasAny(Element element, List<String> names) {
        return names.stream().anyMatch(element::hasClass);
    }
}
