package daily8.extract;

import daily8.extract.Explanation.Origin;
import daily8.model.StatedTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what a page states as title, day and authors in the places that are looked at, and tells
/// which of them say what was taken. Places are written as rules write them.
final class Origins {
    private static final List<SitePlace> TITLES =
            SitePlace.all(
                    Stream.of(
                            "css h1",
                            "css [itemprop~=headline]",
                            "meta og:title",
                            "json-ld headline",
                            "meta twitter:title",
                            "meta dc.title",
                            "meta title",
                            "css head > title"));

    private static final List<SitePlace> AUTHORS =
            places("json-ld author", Bylines.META, "css [itemprop~=author]");

    private static final List<SitePlace> TIMES =
            places(
                    "json-ld datePublished",
                    PageDates.PUBLISHED_META,
                    "css [itemprop~=datePublished] @datetime",
                    "css [itemprop~=datePublished] @content",
                    "css time[datetime] @datetime",
                    "json-ld dateCreated",
                    "json-ld dateModified");

    private final PageFacts page;
    private final PageDates dates;
    private final List<Origin> found = new ArrayList<>();

    private Origins(PageFacts page, PageDates dates) {
        this.page = page;
        this.dates = dates;
    }

    private static List<SitePlace> places(String first, String[] meta, String... last) {
        Stream<String> named = Stream.of(meta).map(name -> "meta " + name);
        return SitePlace.all(
                Stream.of(Stream.of(first), named, Stream.of(last)).flatMap(part -> part));
    }

    /// `dates` are those that the page's day was taken from.
    static List<Origin> of(
            PageFacts page, PageDates dates, PageMetadata about, SiteRule rule, URI url) {
        Origins origins = new Origins(page, dates);
        origins.titles(with(rule.title(), TITLES), about.title());
        origins.times(with(rule.published(), TIMES), about.publishedAt(), url);
        origins.authors(with(rule.authors(), AUTHORS), about.authors());
        return origins.found;
    }

    private static List<SitePlace> with(List<SitePlace> ruled, List<SitePlace> usual) {
        return Stream.concat(ruled.stream(), usual.stream()).distinct().toList();
    }

    private void titles(List<SitePlace> places, String title) {
        String folded = PlainText.folded(title);
        for (SitePlace place : places) {
            for (String value : place.values(page)) {
                // with the site's name behind or before it, it is still this headline
                boolean says = !folded.isEmpty() && PlainText.folded(value).contains(folded);
                found.add(new Origin("title", place.toString(), value, says));
            }
        }
    }

    private void times(List<SitePlace> places, Optional<StatedTime> published, URI url) {
        for (SitePlace place : places) {
            for (String value : place.values(page)) {
                boolean says =
                        dates.believable(value).filter(time -> same(time, published)).isPresent();
                found.add(new Origin("published", place.toString(), value, says));
            }
        }
        UrlDate.of(url)
                .ifPresent(day -> {
                    boolean says = published.filter(time -> sameDay(time, day)).isPresent();
                    found.add(new Origin("published", "the address", day.toString(), says));
                });
        dates.shown()
                .nearHeadline()
                .ifPresent(time -> {
                    boolean says = same(time, published);
                    found.add(
                            new Origin(
                                    "published", "shown by the headline", time.toString(), says));
                });
    }

    private static boolean same(StatedTime time, Optional<StatedTime> published) {
        return published
                .filter(taken ->
                        (time.dayOnly() || taken.dayOnly())
                                ? sameDay(time, taken)
                                : time.instant().equals(taken.instant()))
                .isPresent();
    }

    private static boolean sameDay(StatedTime one, StatedTime other) {
        return one.at().toLocalDate().equals(other.at().toLocalDate());
    }

    private void authors(List<SitePlace> places, List<String> authors) {
        for (SitePlace place : places) {
            List<String> names = place.values(page);
            if (!names.isEmpty()) {
                add(place.toString(), names, authors);
            }
        }
        List<String> shown = ShownBylines.in(page.elements());
        if (!shown.isEmpty()) {
            add("shown", shown, authors);
        }
    }

    private void add(String place, List<String> names, List<String> authors) {
        boolean says = BylineText.split(names).equals(authors) || names.equals(authors);
        found.add(new Origin("authors", place, String.join("; ", names), says));
    }
}
