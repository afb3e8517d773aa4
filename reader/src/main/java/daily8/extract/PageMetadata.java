package daily8.extract;

import daily8.model.StatedTime;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// What a page tells about its article besides the text.
record PageMetadata(
        String canonicalUrl,
        String title,
        List<String> authors,
        Optional<StatedTime> publishedAt,
        Optional<StatedTime> modifiedAt,
        String publisher,
        String image,
        String summary,
        List<String> tags,
        boolean paywalled,
        String discussionUrl) {
    static PageMetadata read(PageFacts facts, URI url, InstantSource clock, SiteRule rule) {
        MetaTags meta = facts.meta();
        JsonLd jsonLd = facts.jsonLd();
        String publisher = publisher(meta, jsonLd, url);
        PageDates dates = PageDates.of(facts, clock);
        return new PageMetadata(
                canonicalUrl(facts, url),
                SoftHyphens.restored(title(facts, publisher, rule), facts),
                authors(facts, publisher, rule),
                dates.inPlaces(SitePlace.first(rule.published(), facts))
                        .or(() -> dates.published(url)),
                dates.modified(),
                publisher,
                image(facts.page(), meta, jsonLd),
                summary(meta, jsonLd),
                StatedTags.find(facts, publisher),
                jsonLd.paywalled(),
                discussion(jsonLd, url));
    }

    private static String title(PageFacts facts, String publisher, SiteRule rule) {
        if (rule.title().isEmpty()) {
            return Titles.find(facts, publisher);
        }
        SiteName site = new SiteName(publisher, facts.page().baseUri(), List.of());
        return SitePlace.first(rule.title(), facts).stream()
                .map(site::cutFrom)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(() -> Titles.find(facts, publisher));
    }

    private static List<String> authors(PageFacts facts, String publisher, SiteRule rule) {
        List<String> ruled = BylineText.split(SitePlace.first(rule.authors(), facts));
        return ruled.isEmpty() ? Bylines.find(facts, publisher) : ruled;
    }

    private static String publisher(MetaTags meta, JsonLd jsonLd, URI url) {
        String site = meta.first("og:site_name", "application-name");
        if (!site.isEmpty()) {
            return site;
        }
        return jsonLd.names("publisher").stream()
                .findFirst()
                .or(() -> jsonLd.textOf("WebSite", "name"))
                .orElse(host(url));
    }

    private static String host(URI url) {
        String host = url.getHost();
        return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    }

    /// As schema.org has it, whole; empty where it is no address.
    private static String discussion(JsonLd jsonLd, URI url) {
        try {
            String stated = jsonLd.text("discussionUrl");
            return stated.isEmpty() ? "" : url.resolve(stated).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String canonicalUrl(PageFacts facts, URI url) {
        String canonical =
                facts.elements()
                        .canonical()
                        .map(link -> Images.resolved(link, link.attr("href")))
                        .orElse("");
        if (canonical.isEmpty()) {
            canonical = facts.meta().first("og:url");
        }
        return canonical.startsWith("http://") || canonical.startsWith("https://")
                ? canonical
                : url.toString();
    }

    private static String image(Document page, MetaTags meta, JsonLd jsonLd) {
        String stated =
                meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src");
        String image = stated.isEmpty() ? jsonLd.image() : stated;
        return Images.absolute(page, image).orElse("");
    }

    private static String summary(MetaTags meta, JsonLd jsonLd) {
        String stated =
                meta.first(
                        "og:description", "description", "twitter:description", "dc.description");
        String described = stated.isEmpty() ? jsonLd.text("description") : stated;
        return described.isEmpty() ? jsonLd.filmText("description") : described;
    }
}
