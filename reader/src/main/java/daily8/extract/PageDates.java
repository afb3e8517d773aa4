package daily8.extract;

import daily8.model.StatedTime;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page says it was published and changed: its metadata first, then its address, then what
/// it shows.
///
/// A date before the web or after tomorrow is not believed.
final class PageDates {
    private static final String[] PUBLISHED_META = {
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
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.created",
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
        "created",
        "creation_date",
        "datecreated",
        "timestamp",
        "gentime",
        "date",
        "prism.publicationdate"
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

    /// Names of elements that show a date.
    private static final Set<String> DATE_NAMES =
            Set.of(
                    "date",
                    "dates",
                    "datum",
                    "time",
                    "published",
                    "pubdate",
                    "publish",
                    "dateline",
                    "timestamp",
                    "posted",
                    "post-date",
                    "fecha",
                    "data",
                    "datetime",
                    "created",
                    "entry-date",
                    "meta",
                    "byline",
                    "postmetadata",
                    "submitted",
                    "info");

    private static final int FIRST_YEAR = 1995;

    /// Longer texts are not the line of a date.
    private static final int MAX_DATE_LINE = 120;

    private final Document page;
    private final MetaTags meta;
    private final JsonLd jsonLd;
    private final boolean monthFirst;
    private final LocalDate last;

    PageDates(
            Document page, MetaTags meta, JsonLd jsonLd, boolean monthFirst, InstantSource clock) {
        this.page = page;
        this.meta = meta;
        this.jsonLd = jsonLd;
        this.monthFirst = monthFirst;
        this.last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    Optional<StatedTime> published(URI url) {
        Optional<StatedTime> stated =
                believable(jsonLd.text("datePublished"))
                        .or(() -> firstOf(PUBLISHED_META))
                        .or(() -> marked("datePublished"))
                        .or(() -> anyNode("datePublished"));
        Optional<StatedTime> inUrl = UrlDate.of(url).filter(this::isBelievable);
        return stated.or(() -> sameDay(times(), inUrl))
                .or(() -> inUrl)
                .or(this::timeElement)
                .or(this::named)
                .or(this::shown)
                .or(() -> believable(jsonLd.text("dateCreated")));
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
        for (Element element : page.select("[itemprop~=" + itemprop + "]")) {
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
        return page.select("time[datetime]").stream()
                .limit(50)
                .flatMap(time -> believable(time.attr("datetime")).stream())
                .toList();
    }

    private static Optional<StatedTime> sameDay(
            List<StatedTime> times, Optional<StatedTime> inUrl) {
        return inUrl.flatMap(day ->
                times.stream()
                        .filter(time -> time.at().toLocalDate().equals(day.at().toLocalDate()))
                        .findFirst());
    }

    private Optional<StatedTime> timeElement() {
        for (String query :
                List.of(
                        "time[pubdate]",
                        "time.published, time.entry-date",
                        "article time",
                        "time")) {
            for (Element time : page.select(query)) {
                Optional<StatedTime> found = stated(time);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> named() {
        for (Element element : page.body().select("[class], [id]")) {
            boolean date = says(element.className()) || says(element.id());
            if (date) {
                Optional<StatedTime> time = stated(element);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean says(String names) {
        if (names.length() > MAX_DATE_LINE) {
            return false;
        }
        for (String name : names.split(" ", -1)) {
            if (ClassHints.words(name).stream().anyMatch(DATE_NAMES::contains)) {
                return true;
            }
        }
        return false;
    }

    private Optional<StatedTime> shown() {
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText();
            if (own.length() >= 6 && own.length() <= MAX_DATE_LINE) {
                Optional<StatedTime> time = believable(own);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
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

    private Optional<StatedTime> believable(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : DateText.parse(text, monthFirst).filter(this::isBelievable);
    }

    private boolean isBelievable(StatedTime time) {
        LocalDate day = time.at().toLocalDate();
        return day.getYear() >= FIRST_YEAR && !day.isAfter(last);
    }
}
