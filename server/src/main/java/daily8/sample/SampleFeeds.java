package daily8.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a publisher's articles as its feed: RSS 2.0, Atom 1.0 or JSON Feed 1.1, with whole texts
/// or with teasers.
record SampleFeeds(SampleEdition edition, Instant base) {
    /// How long a feed may be kept: news sites usually ask for 10 to 30 minutes.
    static final Duration FRESH = Duration.ofMinutes(15);

    private static final JsonMapper JSON = new JsonMapper();

    String feed(SamplePublisher publisher) {
        return switch (publisher.feed()) {
            case RSS -> rss(publisher);
            case ATOM -> atom(publisher);
            case JSON -> json(publisher);
        };
    }

    private String rss(SamplePublisher publisher) {
        StringBuilder items = new StringBuilder();
        edition.articles(publisher).forEach(article -> items.append(rssItem(article)));
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
        <title>%1$s</title>
        <link>%2$s</link>
        <atom:link rel="self" type="application/rss+xml" href="%3$s"/>
        <description>%1$s</description>
        <language>%4$s</language>
        <lastBuildDate>%5$s</lastBuildDate>
        <ttl>%6$d</ttl>
        %7$s</channel>
        </rss>
        """
                .formatted(
                        Markup.escape(publisher.name()),
                        publisher.url("/"),
                        publisher.feedUrl(),
                        publisher.language(),
                        rfc1123(modifiedAt(publisher)),
                        FRESH.toMinutes(),
                        items);
    }

    private String rssItem(SampleArticle article) {
        StringBuilder out = new StringBuilder("<item>\n");
        element(out, "title", article.title());
        element(out, "link", article.url().toString());
        out.append("<guid isPermaLink=\"false\">%s</guid>\n".formatted(id(article)));
        element(out, "pubDate", rfc1123(article.publishedAt(base)));
        article.authors().forEach(author -> element(out, "dc:creator", author));
        article.tags().forEach(tag -> element(out, "category", tag));
        element(out, "description", article.teaser());
        if (article.publisher().wholeText()) {
            out.append(
                    "<content:encoded><![CDATA[%s]]></content:encoded>\n"
                            .formatted(article.bodyForFeed()));
        }
        article.picturePath()
                .map(path -> article.publisher().url(path))
                .map(url ->
                        "<media:content url=\"%s\" medium=\"image\" type=\"image/png\"/>\n"
                                .formatted(url))
                .ifPresent(out::append);
        return out.append("</item>\n").toString();
    }

    private String atom(SamplePublisher publisher) {
        StringBuilder entries = new StringBuilder();
        edition.articles(publisher).forEach(article -> entries.append(atomEntry(article)));
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
        <title>%s</title>
        <id>%s</id>
        <link rel="alternate" type="text/html" href="%s"/>
        <link rel="self" type="application/atom+xml" href="%s"/>
        <updated>%s</updated>
        %s</feed>
        """
                .formatted(
                        publisher.language(),
                        Markup.escape(publisher.name()),
                        publisher.feedUrl(),
                        publisher.url("/"),
                        publisher.feedUrl(),
                        modifiedAt(publisher),
                        entries);
    }

    private String atomEntry(SampleArticle article) {
        StringBuilder out = new StringBuilder("<entry>\n");
        element(out, "title", article.title());
        element(out, "id", id(article));
        out.append(
                "<link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>\n"
                        .formatted(article.url()));
        article.picturePath()
                .map(path -> article.publisher().url(path))
                .map("<link rel=\"enclosure\" type=\"image/png\" href=\"%s\"/>\n"::formatted)
                .ifPresent(out::append);
        element(out, "published", article.publishedAt(base).toString());
        element(out, "updated", article.modifiedAt(base).toString());
        for (String author : article.authors()) {
            out.append("<author><name>%s</name></author>\n".formatted(Markup.escape(author)));
        }
        for (String tag : article.tags()) {
            out.append("<category term=\"%s\"/>\n".formatted(Markup.escape(tag)));
        }
        element(out, "summary", article.teaser());
        if (article.publisher().wholeText()) {
            out.append(
                    "<content type=\"html\">%s</content>\n"
                            .formatted(Markup.escape(article.bodyForFeed())));
        }
        return out.append("</entry>\n").toString();
    }

    private String json(SamplePublisher publisher) {
        List<Map<String, Object>> items = new ArrayList<>();
        edition.articles(publisher).forEach(article -> items.add(jsonItem(article)));
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", publisher.name());
        feed.put("home_page_url", publisher.url("/").toString());
        feed.put("feed_url", publisher.feedUrl().toString());
        feed.put("icon", publisher.url("/icon.png").toString());
        feed.put("language", publisher.language());
        feed.put("items", items);
        return JSON.writeValueAsString(feed);
    }

    private Map<String, Object> jsonItem(SampleArticle article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id(article));
        item.put("url", article.url().toString());
        item.put("title", article.title());
        item.put("summary", article.teaser());
        if (article.publisher().wholeText()) {
            item.put("content_html", article.bodyForFeed());
        } else {
            item.put("content_text", article.teaser());
        }
        item.put("date_published", article.publishedAt(base).toString());
        item.put("date_modified", article.modifiedAt(base).toString());
        item.put("authors", article.authors().stream().map(a -> Map.of("name", a)).toList());
        item.put("tags", article.tags());
        article.picturePath()
                .ifPresent(p -> item.put("image", article.publisher().url(p).toString()));
        return item;
    }

    /// When something in a publisher's feed changed last.
    Instant modifiedAt(SamplePublisher publisher) {
        return edition.articles(publisher).stream()
                .map(article -> article.modifiedAt(base))
                .max(Instant::compareTo)
                .orElse(base);
    }

    /// Lasting, and no address: feeds that change theirs are a trap of their own.
    private static String id(SampleArticle article) {
        return "tag:" + article.publisher().host() + ",2026:" + article.slug();
    }

    private static String rfc1123(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append("<%1$s>%2$s</%1$s>\n".formatted(name, Markup.escape(text)));
    }
}
