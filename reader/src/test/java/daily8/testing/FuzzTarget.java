package daily8.testing;

import daily8.base.text.Charsets;
import daily8.extract.Extractor;
import daily8.extract.PageReading;
import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import daily8.feed.Opml;
import daily8.html.Sanitizer;
import daily8.model.Draft;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import daily8.model.SourceText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What reads the web's bytes, and what must hold for any of them; a fault is an exception.
public enum FuzzTarget {
    FEED("feeds", "feed", "<rss><channel><item><title></title></item></channel></rss>"),
    PAGE("pages", "extract", "<html><h1>Ferry</h1><p>The ferry sails again.</p></html>"),
    HTML("sanitize", "html", "<p>The <b>ferry</b> sails again.</p>"),
    DATES("dates", "", "Mon, 16 Nov 2026 07:30:00 +0100"),
    LISTS("lists", "", "<opml><body><outline xmlUrl='https://a.example/'/></body></opml>");

    private static final URI ADDRESS = URI.create("https://news.example/2026/11/16/ferry");
    private static final List<String> TYPES =
            List.of("", "text/html", "text/xml; charset=utf-16", "a/b; charset=shift_jis");

    private final String word;
    private final String cases;
    private final String seed;

    FuzzTarget(String word, String cases, String seed) {
        this.word = word;
        this.cases = cases;
        this.seed = seed;
    }

    public String word() {
        return word;
    }

    /// The folder of this module's cases whose documents serve as seeds; empty for none.
    public String cases() {
        return cases;
    }

    public byte[] seed() {
        return seed.getBytes(StandardCharsets.UTF_8);
    }

    /// Throws where the input is read other than it must be.
    public void run(byte[] input) {
        String type = TYPES.get(input.length % TYPES.size());
        switch (this) {
            case FEED -> readFeed(input, type);
            case PAGE -> readPage(input, type);
            case HTML -> sanitize(Charsets.decodeHtml(input, type).text());
            case DATES -> readDates(Charsets.decodeHtml(input, "").text());
            case LISTS -> Opml.read(input);
        }
    }

    private static void readFeed(byte[] input, String type) {
        try {
            ParsedFeed feed = new FeedParser().parse(input, type, ADDRESS.toString());
            for (FeedItem item : feed.items()) {
                boolean web = item.url().isEmpty() || !item.url().startsWith("javascript:");
                require(web, "an address to run", item.url());
            }
        } catch (FeedException refused) {
            require(refused.getMessage() != null, "a refusal without a reason", "");
        }
    }

    private static void readPage(byte[] input, String type) {
        Extractor extractor = new Extractor();
        SourceText.PageFetched page = new SourceText.PageFetched(ADDRESS, input, type);
        // as its own second page, too
        PageReading reading = extractor.readOn(extractor.read(page), page);
        boolean web = reading.next().map(next -> next.getScheme().startsWith("http")).orElse(true);
        require(web, "an address to fetch", reading.next().toString());
        Draft draft = reading.draft();
        require(SafeHtmlOracle.faults(draft.html()).isEmpty(), "unsafe HTML", draft.html());
    }

    private static void sanitize(String html) {
        String clean = Sanitizer.sanitize(html, ADDRESS.toString());
        require(SafeHtmlOracle.faults(clean).isEmpty(), "unsafe HTML", clean);
        String again = Sanitizer.sanitize(clean, ADDRESS.toString());
        require(again.equals(clean), "changed by sanitising again", clean);
    }

    /// As dates of a feed and of a page.
    private static void readDates(String text) {
        String date = text.replace("&", "&amp;").replace("<", "&lt;");
        String feed = "<rss><item><pubDate>" + date + "</pubDate><guid>1</guid></item></rss>";
        ParsedFeed read =
                new FeedParser()
                        .parse(feed.getBytes(StandardCharsets.UTF_8), "", ADDRESS.toString());
        require(read.items().size() == 1, "the item of a date is lost", date);
        String page =
                "<meta name=date content=\"" + date.replace("\"", "") + "\"><h1>Ferry</h1><p>";
        readPage((page + date).getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    private static void require(boolean holds, String fault, String found) {
        if (!holds) {
            throw new AssertionError(fault + ": " + found);
        }
    }
}
