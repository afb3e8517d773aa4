package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of a page that tell something about its article, each kind in reading order.
///
/// Found in one walk: to look for one kind alone costs nearly as much as for all. What stands here
/// is read before the page is cleaned; later changes of the DOM are not seen.
final class PageElements {
    /// Above an article stand the headings of menus and of a few other articles.
    private static final int TOP_HEADINGS = 20;

    private final Document page;
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> jsonLd = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> tagLinks = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private @Nullable Element canonical;
    private @Nullable Element phoneVariant;
    private final List<Element> topHeadings = new ArrayList<>();

    private PageElements(Document page) {
        this.page = page;
    }

    static PageElements of(Document page) {
        PageElements elements = new PageElements(page);
        elements.walk(page);
        return elements;
    }

    /// The `html` element.
    Element root() {
        return page.child(0);
    }

    Document page() {
        return page;
    }

    /// The `meta` elements that have content.
    List<Element> metas() {
        return metas;
    }

    /// The scripts that hold JSON-LD.
    List<Element> jsonLd() {
        return jsonLd;
    }

    /// The main headings, and what is marked as the headline.
    List<Element> headings() {
        return headings;
    }

    /// The first `h1` or `h2`.
    Optional<Element> firstHeading() {
        return topHeadings.stream().findFirst();
    }

    /// The first `h1` and `h2`.
    List<Element> topHeadings() {
        return topHeadings;
    }

    /// The `time` elements that state one.
    List<Element> times() {
        return times;
    }

    /// The links that are marked as leading to a tag of the article.
    List<Element> tagLinks() {
        return tagLinks;
    }

    /// What microdata calls so: elements whose `itemprop` contains the name.
    List<Element> properties(String name) {
        List<Element> named = new ArrayList<>();
        for (Element element : properties) {
            if (element.attr("itemprop").contains(name)) {
                named.add(element);
            }
        }
        return named;
    }

    /// Elements whose class or other mark says "author" or "byline".
    List<Element> bylines() {
        return bylines;
    }

    /// The link to the page's own address.
    Optional<Element> canonical() {
        return Optional.ofNullable(canonical);
    }

    /// The link to the page's variant for phones.
    Optional<Element> phoneVariant() {
        return Optional.ofNullable(phoneVariant);
    }

    /// What leads elsewhere: the links that are shown, and those in the head to the next page.
    List<Element> links() {
        return links;
    }

    /// The parser bounds the depth.
    private void walk(Element element) {
        look(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                walk(child);
            }
        }
    }

    private void look(Element element) {
        String name = element.normalName();
        if (topHeadings.size() < TOP_HEADINGS && (name.equals("h1") || name.equals("h2"))) {
            topHeadings.add(element);
        }
        if (element.attributesSize() > 0) {
            look(element, name, element.attributes());
        } else if (name.equals("h1")) {
            headings.add(element);
        }
    }

    private void look(Element element, String name, Attributes attributes) {
        String property = attributes.get("itemprop");
        String relation = attributes.get("rel");
        if (!property.isEmpty()) {
            properties.add(element);
        }
        if (name.equals("h1") || property.contains("headline")) {
            headings.add(element);
        }
        if (saysByline(property) || saysByline(relation) || saysByline(attributes.get("class"))) {
            bylines.add(element);
        }
        switch (name) {
            case "meta" -> addIf(attributes.hasKey("content"), element, metas);
            case "script" -> {
                String type = attributes.get("type");
                addIf(ClassHints.lower(type).contains("ld+json"), element, jsonLd);
            }
            case "time" -> addIf(attributes.hasKey("datetime"), element, times);
            case "a" -> {
                addIf(relation.contains("tag"), element, tagLinks);
                links.add(element);
            }
            case "link" -> link(element, ClassHints.lower(relation));
            default -> {}
        }
    }

    private void link(Element element, String relation) {
        if (!element.hasAttr("href")) {
            return;
        }
        if (canonical == null && relation.contains("canonical")) {
            canonical = element;
        } else if (phoneVariant == null && relation.equals("amphtml")) {
            phoneVariant = element;
        } else if (relation.equals("next")) {
            links.add(element);
        }
    }

    private static void addIf(boolean wanted, Element element, List<Element> to) {
        if (wanted) {
            to.add(element);
        }
    }

    private static boolean saysByline(String value) {
        return !value.isEmpty() && (value.contains("author") || value.contains("byline"));
    }
}
