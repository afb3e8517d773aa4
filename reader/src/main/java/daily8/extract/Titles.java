package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The headline of a page, without the site's name.
///
/// Publishers keep several: for readers (`h1`), for networks (`og:title`), for search engines
/// (JSON-LD, `title`). Where they differ, the one for networks is mostly the plain headline without
/// kicker; but where the page's own heading and JSON-LD agree against what the page says twice
/// elsewhere, or the article stands under a heading that all others repeat, these are right. A
/// heading in a trail of links is worded for search engines (docs/evaluation/extraction.md has the
/// counts).
final class Titles {
    /// The stated titles, each without the site's name; empty where absent. `name` is what JSON-LD
    /// calls the article beside its headline. Those of a `live` blog for search engines are its
    /// name, which its heading repeats; the others tell what is new.
    private record Stated(
            String network, String search, String name, String card, String window, boolean live) {
        boolean isEmpty() {
            return all().isEmpty();
        }

        List<String> all() {
            List<String> all = new ArrayList<>(List.of(network, search, card, window));
            all.removeIf(String::isEmpty);
            return all;
        }

        boolean windowOrCardSays(String title) {
            return same(title, window) || same(title, card);
        }

        boolean searchSays(String title) {
            return !live && same(title, search);
        }

        boolean onlyNetworkSays(String title) {
            return same(title, network) && !same(title, search) && !windowOrCardSays(title);
        }
    }

    private Titles() {}

    static String find(PageFacts facts, String publisher) {
        MetaTags meta = facts.meta();
        List<Heading> headings = Heading.of(facts.elements());
        String search = facts.jsonLd().text("headline");
        List<String> known = new ArrayList<>(List.of(search));
        if (!same(search, meta.first("og:title"))) { // said twice, it is meant as it stands
            headings.forEach(heading -> known.add(heading.text()));
        }
        String name = isHeadline(publisher, meta, headings) ? "" : publisher;
        SiteName site = new SiteName(name, facts.page().baseUri(), known);
        Stated stated =
                new Stated(
                        site.cutFrom(meta.first("og:title")),
                        site.cutFrom(search),
                        site.cutFrom(facts.jsonLd().text("name")),
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
            return firstHeading(headings, facts.elements());
        }
        Optional<Heading> shown = shown(headings, stated);
        String address = facts.page().location();
        String title =
                shown.map(heading -> chosen(heading, stated, address))
                        .orElseGet(() -> unshown(stated));
        return stated.onlyNetworkSays(title)
                ? Heading.withoutKicker(title, facts.elements()).orElse(title)
                : title;
    }

    /// Whether a page states its headline where the site's name belongs.
    private static boolean isHeadline(String publisher, MetaTags meta, List<Heading> headings) {
        return same(publisher, meta.first("og:title"))
                && headings.stream().anyMatch(heading -> same(heading.text(), publisher));
    }

    /// The page's heading is none of the stated titles.
    private static String unshown(Stated stated) {
        return same(stated.search(), stated.window()) ? stated.search() : stated.all().getFirst();
    }

    private static String chosen(Heading heading, Stated stated, String address) {
        String shown = heading.text();
        String network = stated.network();
        if (network.isEmpty() || isBroken(network)) {
            return shown;
        }
        if (same(network, shown)) {
            return isRewritten(shown, stated.search(), address) ? stated.search() : shown;
        }
        boolean isName = same(network, stated.name()) && isRewritten(shown, network, address);
        return heading.isTrail() || isName || !isRight(heading, stated) ? network : shown;
    }

    /// Whether the heading is the headline, not the other title, which networks get.
    private static boolean isRight(Heading heading, Stated stated) {
        String shown = PlainText.folded(heading.text());
        String network = PlainText.folded(stated.network());
        boolean part = shown.contains(network);
        boolean saidTwice = stated.windowOrCardSays(stated.network());
        if (!stated.searchSays(heading.text())) {
            return stated.search().isEmpty() && !saidTwice && network.contains(shown);
        }
        if (saidTwice) {
            return !part;
        }
        return part
                ? shown.startsWith(network + " ") // cut short; without its kicker it is the end
                : heading.isInArticle() && stated.windowOrCardSays(heading.text());
    }

    /// Whether the page shows another headline than the one it was published under, which the
    /// address keeps.
    private static boolean isRewritten(String shown, String first, String address) {
        if (first.isEmpty() || PlainText.folded(shown).contains(PlainText.folded(first))) {
            return false;
        }
        AddressWords words = AddressWords.of(address);
        return words.spell(first) && !words.spell(shown);
    }

    /// The heading that one of the stated titles contains or is; one in a trail if there is no
    /// other.
    private static Optional<Heading> shown(List<Heading> headings, Stated stated) {
        List<String> titles = stated.all().stream().map(PlainText::folded).toList();
        List<Heading> repeated =
                headings.stream()
                        .filter(heading -> isIn(titles, PlainText.folded(heading.text())))
                        .toList();
        return repeated.stream()
                .filter(heading -> !heading.isTrail())
                .findFirst()
                .or(() -> repeated.stream().findFirst());
    }

    private static boolean isIn(List<String> titles, String heading) {
        return titles.stream().anyMatch(title -> title.contains(heading));
    }

    /// Cut by its software in the middle of the line.
    private static boolean isBroken(String title) {
        return title.endsWith("…") || title.endsWith("...");
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && PlainText.folded(one).equals(PlainText.folded(other));
    }

    private static String firstHeading(List<Heading> main, PageElements page) {
        return main.stream()
                .filter(heading -> !heading.isTrail())
                .map(Heading::text)
                .findFirst()
                .or(() -> page.firstHeading().map(Heading::line))
                .orElse("");
    }
}
