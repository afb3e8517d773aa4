package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The headline of a page, without the site's name.
///
/// Publishers keep several: for readers (`h1`), for networks (`og:title`), for search engines
/// (JSON-LD, `title`). Where they differ, the one for networks is mostly the plain headline without
/// kicker; but where the page's own heading and JSON-LD agree against what the page says twice
/// elsewhere, these two are right (docs/evaluation/extraction.md has the counts).
final class Titles {
    private static final int MAX_HEADLINE = 400;

    /// A heading shorter than this is the name of a section.
    private static final int LEAST_LETTERS = 8;

    /// Shorter Japanese and Chinese headings are whole headlines.
    private static final int LEAST_IDEOGRAPHS = 4;

    /// The stated titles, each without the site's name; empty where absent. Those of a `live` blog
    /// for search engines are its name, which its heading repeats; the others tell what is new.
    private record Stated(String network, String search, String card, String window, boolean live) {
        boolean isEmpty() {
            return all().isEmpty();
        }

        List<String> all() {
            List<String> all = new ArrayList<>(List.of(network, search, card, window));
            all.removeIf(String::isEmpty);
            return all;
        }
    }

    private Titles() {}

    static String find(PageFacts facts, String publisher) {
        MetaTags meta = facts.meta();
        List<String> headings = headings(facts.elements());
        String search = facts.jsonLd().text("headline");
        List<String> known = new ArrayList<>(List.of(search));
        if (!same(search, meta.first("og:title"))) { // said twice, it is meant as it stands
            known.addAll(headings);
        }
        SiteName site = new SiteName(publisher, facts.page().baseUri(), known);
        Stated stated =
                new Stated(
                        site.cutFrom(meta.first("og:title")),
                        site.cutFrom(search),
                        site.cutFrom(
                                meta.first(
                                        "twitter:title",
                                        "dc.title",
                                        "title",
                                        "parsely-title",
                                        "headline")),
                        site.cutFrom(PlainText.of(facts.page().title())),
                        facts.jsonLd().isLiveBlog());
        if (stated.isEmpty()) {
            return firstHeading(facts.elements());
        }
        Optional<String> shown = shown(headings, stated);
        String address = facts.page().location();
        return shown.map(heading -> chosen(heading, stated, address))
                .orElseGet(() -> unshown(stated));
    }

    /// The page's heading is none of the stated titles.
    private static String unshown(Stated stated) {
        return same(stated.search(), stated.window()) ? stated.search() : stated.all().getFirst();
    }

    private static String chosen(String shown, Stated stated, String address) {
        String network = stated.network();
        if (network.isEmpty() || isBroken(network)) {
            return shown;
        }
        if (same(network, shown)) {
            return isRewritten(shown, stated.search(), address) ? stated.search() : shown;
        }
        boolean searchAgrees = !stated.live() && same(stated.search(), shown);
        boolean part = PlainText.folded(shown).contains(PlainText.folded(network));
        boolean saidTwice = same(network, stated.window()) || same(network, stated.card());
        if (searchAgrees && saidTwice && !part) {
            return shown;
        }
        if (searchAgrees && !saidTwice && isBeginning(network, shown)) {
            return shown;
        }
        boolean headlineWithMore =
                stated.search().isEmpty()
                        && !saidTwice
                        && PlainText.folded(network).contains(PlainText.folded(shown));
        return headlineWithMore ? shown : network;
    }

    /// Whether the page shows another headline than the one it was published under, which the
    /// address keeps.
    private static boolean isRewritten(String shown, String search, String address) {
        if (search.isEmpty() || PlainText.folded(shown).contains(PlainText.folded(search))) {
            return false;
        }
        AddressWords words = AddressWords.of(address);
        return words.spell(search) && !words.spell(shown);
    }

    /// Whether a title is the other one cut short; without its kicker it would be the end.
    private static boolean isBeginning(String title, String longer) {
        return PlainText.folded(longer).startsWith(PlainText.folded(title) + " ");
    }

    /// The heading that one of the stated titles contains or is.
    private static Optional<String> shown(List<String> headings, Stated stated) {
        return headings.stream()
                .filter(heading ->
                        stated.all().stream()
                                .map(PlainText::folded)
                                .anyMatch(title -> title.contains(PlainText.folded(heading))))
                .findFirst();
    }

    private static List<String> headings(PageElements page) {
        return page.headings().stream()
                .limit(20)
                .map(heading -> PlainText.line(heading, MAX_HEADLINE))
                .filter(Titles::isLongEnough)
                .toList();
    }

    private static boolean isLongEnough(String heading) {
        String folded = PlainText.folded(heading);
        boolean ideographs = folded.codePoints().anyMatch(Character::isIdeographic);
        return folded.length() >= (ideographs ? LEAST_IDEOGRAPHS : LEAST_LETTERS);
    }

    /// Cut by its software in the middle of the line.
    private static boolean isBroken(String title) {
        return title.endsWith("…") || title.endsWith("...");
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && PlainText.folded(one).equals(PlainText.folded(other));
    }

    private static String firstHeading(PageElements page) {
        return page.firstHeading().map(heading -> PlainText.line(heading, MAX_HEADLINE)).orElse("");
    }
}
