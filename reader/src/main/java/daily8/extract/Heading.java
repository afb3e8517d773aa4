package daily8.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A heading of a page that may be its headline, and where it stands.
///
/// Some publishers make the last step of the trail of links above an article its `h1`, worded for
/// search engines, and show the headline in an `h2`.
record Heading(String text, Element element) {
    private enum Place {
        /// Within the article or a header, as its headline.
        ARTICLE,
        /// Anywhere else.
        LOOSE,
        /// In the trail of links that leads to the page, or in other navigation.
        TRAIL
    }

    private static final int MAX_CHARS = 400;

    /// A heading shorter than this is the name of a section.
    private static final int LEAST_LETTERS = 8;

    /// Shorter Japanese and Chinese headings are whole headlines.
    private static final int LEAST_IDEOGRAPHS = 4;

    /// The first ones are enough: after the headline come those of other articles.
    private static final int MOST = 20;

    /// The main headings of a page, in reading order.
    static List<Heading> of(PageElements page) {
        return page.headings().stream()
                .limit(MOST)
                .map(element -> new Heading(line(element), element))
                .filter(heading -> isLongEnough(heading.text))
                .toList();
    }

    boolean isTrail() {
        return place() == Place.TRAIL;
    }

    boolean isInArticle() {
        return place() == Place.ARTICLE;
    }

    static String line(Element heading) {
        return PlainText.line(heading, MAX_CHARS);
    }

    /// The headline alone, where the page shows a title as two elements, kicker and headline.
    static Optional<String> withoutKicker(String title, PageElements page) {
        return page.topHeadings().stream()
                .filter(heading -> heading.childrenSize() == 2)
                .filter(heading -> isSame(line(heading), title))
                .filter(heading -> !heading.child(0).text().isBlank())
                .map(heading -> line(heading.child(1)))
                .filter(headline -> isLongEnough(headline) && endsWith(title, headline))
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return PlainText.folded(one).equals(PlainText.folded(other));
    }

    private static boolean endsWith(String title, String headline) {
        return PlainText.folded(title).endsWith(" " + PlainText.folded(headline));
    }

    private Place place() {
        Place place = Place.LOOSE;
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("nav") || ClassHints.lower(at.className()).contains("crumb")) {
                return Place.TRAIL;
            }
            if (name.equals("article") || name.equals("header")) {
                place = Place.ARTICLE;
            }
        }
        return place;
    }

    private static boolean isLongEnough(String heading) {
        String folded = PlainText.folded(heading);
        boolean ideographs = folded.codePoints().anyMatch(Character::isIdeographic);
        return folded.length() >= (ideographs ? LEAST_IDEOGRAPHS : LEAST_LETTERS);
    }
}
