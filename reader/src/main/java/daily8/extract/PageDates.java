package daily8.extract;

import daily8.model.StatedTime;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// When a page says it was published and changed: its metadata first, then its address, then what
/// it shows.
///
/// A date before the web or after tomorrow is not believed.
final class PageDates {
    static final String[] PUBLISHED_META = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "rnews:datepublished",
        "article:published",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "publication_date",
        "publicationdate",
        "date.published",
        "date_published",
        "dc.date.issued",
        "dcterms.issued",
        "citation_publication_date",
        "citation_date",
        "article.published",
        "article.created",
        "cxenseparse:recs:publishtime",
        "displaydate",
        "article_date_original",
        "originalpublicationdate",
        "shareaholic:article_published_time",
        "bt:pubdate",
        "vr:published_time",
        "article:post_date",
        "analyticsattributes.articledate",
        "prism.publicationdate"
    };

    /// Some software writes here when it made or changed the page.
    private static final String[] WEAK_META = {
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.created",
        "created",
        "creation_date",
        "datecreated",
        "timestamp",
        "gentime",
        "date"
    };

    private static final String[] MODIFIED_META = {
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "modified",
        "article.updated",
        "date.modified",
        "revised"
    };

    /// Hours from UTC: Hawaii, New Zealand.
    private static final int FARTHEST_WEST = -11;

    private static final int FARTHEST_EAST = 13;

    private static final int FIRST_YEAR = 1995;

    /// Longer texts are not the line of a date.
    private static final int MAX_DATE_LINE = 120;

    private final PageElements page;
    private final MetaTags meta;
    private final JsonLd jsonLd;
    private final boolean monthFirst;
    private final LocalDate last;

    PageDates(PageFacts facts, boolean monthFirst, InstantSource clock) {
        this.page = facts.elements();
        this.meta = facts.meta();
        this.jsonLd = facts.jsonLd();
        this.monthFirst = monthFirst;
        this.last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    /// 05/06/2020 is the 5th of June everywhere but in American English.
    static PageDates of(PageFacts facts, InstantSource clock) {
        String language = ClassHints.lower(facts.elements().root().attr("lang"));
        boolean monthFirst =
                language.isEmpty() || language.equals("en") || language.equals("en-us");
        return new PageDates(facts, monthFirst, clock);
    }

    /// The first of some texts that is a date to be believed.
    Optional<StatedTime> inPlaces(List<String> texts) {
        return texts.stream().flatMap(text -> believable(text).stream()).findFirst();
    }

    Optional<StatedTime> published(URI url) {
        Optional<StatedTime> inUrl = UrlDate.of(url).filter(this::isBelievable);
        Optional<StatedTime> stated =
                believable(jsonLd.text("datePublished"))
                        .or(() -> firstOf(PUBLISHED_META))
                        .or(() -> marked("datePublished"))
                        .or(() -> anyNode("datePublished"));
        if (stated.isPresent()) {
            return stated.map(time -> onOwnDay(time, inUrl));
        }
        Optional<StatedTime> ofAddress = inUrl.map(this::withItsTime);
        if (ofAddress.isPresent()) {
            return ofAddress;
        }
        ShownDates shown = shown();
        return shown.nearHeadline()
                .or(shown::labelled)
                .or(() -> firstOf(WEAK_META))
                .or(shown::any)
                .or(() -> believable(jsonLd.text("dateCreated")))
                .or(() -> believable(jsonLd.filmText("uploadDate")))
                .or(this::modified)
                .or(this::inPictureAddress);
    }

    /// A time that is stated in UTC, on the day that the publisher itself counts it to: that of the
    /// same instant elsewhere on the page, of the address, or of the line by the headline.
    private StatedTime onOwnDay(StatedTime time, Optional<StatedTime> inUrl) {
        boolean utc = !time.dayOnly() && time.at().getOffset().equals(ZoneOffset.UTC);
        if (!utc) {
            return time;
        }
        for (StatedTime other : times()) {
            boolean local = !other.at().getOffset().equals(ZoneOffset.UTC);
            if (local && other.instant().equals(time.instant())) {
                return other;
            }
        }
        if (inUrl.isPresent()) {
            return inUrl.flatMap(day -> shifted(time, day)).orElse(time);
        }
        boolean nearMidnight = time.at().getHour() >= 20 || time.at().getHour() < 10;
        return nearMidnight
                ? shown().nearHeadline().flatMap(day -> shifted(time, day)).orElse(time)
                : time;
    }

    /// The same instant by the clock nearest to UTC on which it is that day; empty where it is no
    /// neighbouring day.
    private static Optional<StatedTime> shifted(StatedTime time, StatedTime day) {
        LocalDate wanted = day.at().toLocalDate();
        boolean later = wanted.equals(time.at().toLocalDate().plusDays(1));
        boolean earlier = wanted.equals(time.at().toLocalDate().minusDays(1));
        if (!later && !earlier) {
            return Optional.empty();
        }
        int hours = later ? 24 - time.at().getHour() : -time.at().getHour() - 1;
        return hours >= FARTHEST_WEST && hours <= FARTHEST_EAST
                ? Optional.of(
                        StatedTime.of(time.at().withOffsetSameInstant(ZoneOffset.ofHours(hours))))
                : Optional.empty();
    }

    /// Better than no date: publishers keep pictures in folders by day.
    private Optional<StatedTime> inPictureAddress() {
        try {
            return UrlDate.of(URI.create(meta.first("og:image", "twitter:image")))
                    .filter(this::isBelievable);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<StatedTime> modified() {
        return believable(jsonLd.text("dateModified"))
                .or(() -> firstOf(MODIFIED_META))
                .or(() -> marked("dateModified"));
    }

    private Optional<StatedTime> firstOf(String[] names) {
        for (String name : names) {
            for (String value : meta.all(name)) {
                Optional<StatedTime> time = believable(value);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> marked(String itemprop) {
        for (Element element : page.properties(itemprop)) {
            Optional<StatedTime> time = stated(element);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> anyNode(String field) {
        for (String type : List.of("WebPage", "VideoObject", "Event", "Product")) {
            Optional<StatedTime> time = jsonLd.textOf(type, field).flatMap(this::believable);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private List<StatedTime> times() {
        return page.times().stream()
                .limit(50)
                .flatMap(time -> believable(time.attr("datetime")).stream())
                .toList();
    }

    ShownDates shown() {
        return ShownDates.in(page.page().body(), this::believable);
    }

    /// The first time on the page that is of this day, else the day.
    private StatedTime withItsTime(StatedTime day) {
        return times().stream()
                .filter(time -> time.at().toLocalDate().equals(day.at().toLocalDate()))
                .findFirst()
                .orElse(day);
    }

    private Optional<StatedTime> stated(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<StatedTime> time = believable(element.attr(attribute));
            if (time.isPresent()) {
                return time;
            }
        }
        return believable(PlainText.line(element, MAX_DATE_LINE));
    }

    /// A text's date, where it is one to be believed.
    Optional<StatedTime> believable(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : DateText.parse(text, monthFirst).filter(this::isBelievable);
    }

    private boolean isBelievable(StatedTime time) {
        LocalDate day = time.at().toLocalDate();
        return day.getYear() >= FIRST_YEAR && !day.isAfter(last);
    }
}
