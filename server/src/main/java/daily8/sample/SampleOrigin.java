package daily8.sample;

import daily8.base.net.FetchResult;
import daily8.base.net.InProcessOrigin;
import daily8.model.Digests;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The web sites of the sample publishers, inside this process: feeds, article pages, pictures,
/// robots.txt, with the manners of real ones (ETag, Last-Modified, 304, 404).
///
/// `base` is the moment of the site's first start: all times of the edition count back from it, so
/// that nothing changes between restarts. Thread-safe; reads the edition on first use.
public final class SampleOrigin implements InProcessOrigin {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PNG = "image/png";
    private static final String PICTURES = "/pictures/";
    private static final String NEWS = "/news/";

    /// No other name is ours: for those the edition need not be read.
    private static final String ENDING = ".example";

    private static final byte[] NOTHING = {};

    /// IMF-fixdate (RFC 9110, 5.6.7): the JDK's own RFC 1123 format writes days of one digit.
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Supplier<Site> site;

    /// What the answers are made of, once the edition is read.
    private record Site(SampleEdition edition, SamplePages pages, SampleFeeds feeds, Instant base) {
        private Site(SampleEdition edition, Instant base) {
            this(edition, new SamplePages(edition, base), new SampleFeeds(edition, base), base);
        }
    }

    /// A document with what HTTP says of it.
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Document(String mediaType, byte[] body, Instant modified, long maxAgeSeconds) {
        private static final long PAGE_SECONDS = 300;
        private static final long PICTURE_SECONDS = 86_400;

        static Document page(String html, Instant modified) {
            return new Document(HTML, utf8(html), modified, PAGE_SECONDS);
        }

        static Document picture(byte[] png, Instant modified) {
            return new Document(PNG, png, modified, PICTURE_SECONDS);
        }

        String etag() {
            return '"' + HexFormat.of().formatHex(Digests.sha256(body), 0, 8) + '"';
        }
    }

    public SampleOrigin(Supplier<SampleEdition> edition, Instant base) {
        Instant whole = base.truncatedTo(ChronoUnit.SECONDS);
        this.site = new Once<>(() -> new Site(edition.get(), whole));
    }

    @Override
    public boolean serves(String host) {
        return host.endsWith(ENDING) && site.get().edition().publisher(host).isPresent();
    }

    @Override
    public FetchResult.Answered answer(URI url, Map<String, String> headers) {
        SamplePublisher publisher =
                site.get()
                        .edition()
                        .publisher(url.getHost())
                        .orElseThrow(() -> new IllegalArgumentException("not served: " + url));
        Optional<Document> document = document(publisher, url.getPath());
        if (document.isEmpty()) {
            byte[] body = utf8(site.get().pages().missing(publisher));
            return answered(404, url, Map.of("content-type", HTML), body);
        }
        return conditional(url, document.get(), headers);
    }

    private Optional<Document> document(SamplePublisher publisher, String path) {
        Site s = site.get();
        Instant newest = s.feeds().modifiedAt(publisher);
        if (path.equals(publisher.feed().path)) {
            String type = publisher.feed().mediaType + "; charset=utf-8";
            byte[] body = utf8(s.feeds().feed(publisher));
            return Optional.of(new Document(type, body, newest, SampleFeeds.FRESH.toSeconds()));
        }
        if (path.startsWith(NEWS)) {
            return s.edition()
                    .article(publisher, path.substring(NEWS.length()))
                    .map(a -> Document.page(s.pages().article(a), a.modifiedAt(s.base())));
        }
        if (path.startsWith(PICTURES) && path.endsWith(".png")) {
            String name = path.substring(PICTURES.length(), path.length() - ".png".length());
            return SamplePictures.picture(publisher, s.edition(), name)
                    .map(png -> Document.picture(png, s.base()));
        }
        return switch (path) {
            case "", "/" -> Optional.of(Document.page(s.pages().home(publisher), newest));
            case "/icon.png", "/favicon.ico" ->
                    Optional.of(Document.picture(SamplePictures.icon(publisher), s.base()));
            case "/robots.txt" -> Optional.of(robots(s));
            default -> Optional.empty();
        };
    }

    private static Document robots(Site s) {
        String rules =
                """
                User-agent: *
                Disallow: /search
                Disallow: /account
                Disallow: /share/
                """;
        return new Document(
                "text/plain; charset=utf-8", utf8(rules), s.base(), Document.PICTURE_SECONDS);
    }

    private static FetchResult.Answered conditional(
            URI url, Document document, Map<String, String> requestHeaders) {
        Map<String, String> headers = new HashMap<>();
        headers.put("etag", document.etag());
        headers.put("last-modified", httpDate(document.modified()));
        headers.put("cache-control", "public, max-age=" + document.maxAgeSeconds());
        if (isUnchanged(document, requestHeaders)) {
            return answered(304, url, headers, NOTHING);
        }
        headers.put("content-type", document.mediaType());
        headers.put("content-length", String.valueOf(document.body().length));
        return answered(200, url, headers, document.body());
    }

    /// If-None-Match decides alone where it is given (RFC 9110, 13.2.2).
    private static boolean isUnchanged(Document document, Map<String, String> requestHeaders) {
        String tags = requestHeaders.get("if-none-match");
        if (tags != null) {
            return tags.strip().equals("*") || tags.contains(document.etag());
        }
        String since = requestHeaders.get("if-modified-since");
        if (since == null) {
            return false;
        }
        try {
            Instant known =
                    ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return !document.modified().isAfter(known);
        } catch (DateTimeException e) {
            return false; // a date that cannot be read asks for nothing (RFC 9110, 13.1.3)
        }
    }

    private static FetchResult.Answered answered(
            int status, URI url, Map<String, String> headers, byte[] body) {
        return new FetchResult.Answered(status, url, Optional.empty(), headers, body);
    }

    private static String httpDate(Instant time) {
        return HTTP_DATE.format(time.atOffset(ZoneOffset.UTC));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
