package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Image;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article on several pages: which link leads on, and what comes of the pages together.
class PageReadingTest {
    private static final String START = "https://tide.example/2026/ferry";
    private static final String SAILS =
            "The ferry to Nordholm sails again, the harbour office said on Monday, after a week of"
                    + " storms that had cut the island off from the mainland.";
    private static final String BOATS =
            "Three boats with flour, medicine and post left Vestby before dawn, and the baker had"
                    + " sold her last bread on Thursday, she told this paper.";
    private static final String WALL =
            "About 1,400 people live on Nordholm. The sea wall, built in 1931, broke in two places;"
                    + " engineers say that new stones will not be in place before spring.";
    private static final String COUNCIL =
            "The council meets on Friday to decide who pays for the stones, and whether the wall is"
                    + " to be higher than the one that three generations knew.";

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/ferry, /ferry/2",
        "https://tide.example/ferry/, /ferry/2/",
        "https://tide.example/ferry, /ferry?page=2",
        "https://tide.example/ferry?id=7, /ferry?id=7&page=2",
        "https://tide.example/ferry?page=1, /ferry?page=2",
        "https://tide.example/ferry/page/1, /ferry/page/2",
        "https://tide.example/ferry, /ferry/page-2",
        "https://tide.example/ferry, /ferry/seite-2",
        "https://tide.example/ferry.html, /ferry-2.html",
        "https://tide.example/ferry.html, /ferry.html?seite=2",
        "https://tide.example/ferry.html, 'ferry,2.html'",
        "https://tide.example/ferry?utm_source=feed, /ferry/2",
    })
    void aLinkToTheSameAddressWithTheNextNumberIsTheNextPage(String start, String link) {
        assertThat(next(start, "<a href='%s'>2</a>".formatted(link)))
                .contains(URI.create(start).resolve(link));
    }

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/news/17, /news/18, Next",
        "https://tide.example/ferry, /ferry-2, Ferry sails once more",
        "https://tide.example/toy-story, /toy-story-2, Toy Story 2",
        "https://tide.example/ferry, /bridge/2, 2",
        "https://tide.example/ferry, /ferry/3, 3",
        "https://tide.example/ferry, /ferry/2026, 2026",
        "https://tide.example/ferry, https://other.example/ferry/2, 2",
        "https://tide.example/ferry, /ferry?comment=2, 2",
        "https://tide.example/ferry, /ferry/2, Ferry sails once more",
        "https://tide.example/, /2, 2",
        "https://tide.example/ferry, javascript:go(2), 2",
    })
    void anotherArticleIsNoNextPage(String start, String link, String text) {
        assertThat(next(start, "<a href='%s'>%s</a>".formatted(link, text))).isEmpty();
    }

    @Test
    void aPagerOfCommentsIsNoneOfTheArticle() {
        String pager = "<div id='comments'><ul><li><a href='/ferry?page=2'>2</a></ul></div>";
        assertThat(next("https://tide.example/ferry", pager)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel=next href='/2026/ferry/2'>",
        "<a rel=next href='/2026/ferry/2'>The wall that broke</a>",
        "<a href='/2026/ferry/2'>Nächste Seite</a>",
        "<a href='/2026/ferry/2'>›</a>",
        "<a href='/2026/ferry/2'>Page 2</a>",
        "<a href='/2026/ferry/2' title='next page'><svg></svg></a>",
        "<a href='/2026/ferry/2'>الصفحة التالية</a>",
    })
    void aLinkSaysInManyWaysThatItLeadsOn(String link) {
        assertThat(next(START, link)).contains(URI.create(START + "/2"));
    }

    @Test
    void thePagesTogetherAreOneArticleWithOneAddress() {
        PageReading reading = extractor.read(page(START, SAILS + "<p>" + BOATS, "/2"));
        reading = extractor.readOn(reading, page(START + "/2", WALL, "/3"));
        reading = extractor.readOn(reading, page(START + "/3", COUNCIL, "/2"));

        assertThat(reading.draft().text())
                .isEqualTo(String.join("\n\n", SAILS, BOATS, WALL, COUNCIL));
        assertThat(reading.draft().html()).containsOnlyOnce(WALL).endsWith(COUNCIL + "</p>");
        assertThat(reading.draft().canonicalUrl()).isEqualTo(START);
        assertThat(reading.draft().url()).isEqualTo(START);
        assertThat(reading.pages()).isEqualTo(3);
        assertThat(reading.next()).isEmpty();
    }

    @Test
    void headlineStandfirstAndPictureAreNotRepeated() {
        String standfirst = "<p>A week of storms is over for the island.</p>";
        String picture = "<figure><img src='/ferry.jpg'><figcaption>The ferry</figure>";
        PageReading reading =
                extractor.read(page(START, standfirst + picture + "<p>" + SAILS + BOATS, "/2"));
        reading =
                extractor.readOn(
                        reading,
                        page(
                                START + "/2",
                                standfirst + picture + "<h3>The wall</h3><p>" + WALL,
                                ""));

        assertThat(reading.draft().text())
                .containsOnlyOnce("A week of storms")
                .endsWith("The wall\n\n" + WALL);
        assertThat(reading.draft().images())
                .containsExactly(new Image("https://tide.example/ferry.jpg", "The ferry"));
    }

    @Test
    void listsOfTwoPagesStayTwo() {
        PageReading reading =
                extractor.read(
                        page(START, SAILS + "<p>" + BOATS + "<ul><li>Flour<li>Post</ul>", "/2"));
        reading =
                extractor.readOn(reading, page(START + "/2", "<ul><li>Stones</ul><p>" + WALL, ""));

        assertThat(reading.draft().html()).contains("<li>Post</li></ul>", "<ul><li>Stones</li>");
    }

    @Test
    void theSamePageWithTheNextCommentsIsNoNextPage() {
        PageReading first = extractor.read(page(START, SAILS + "<p>" + BOATS, "/2"));
        PageReading second =
                extractor.readOn(
                        first, page(START + "/2", SAILS + "<p>" + BOATS + "<p>" + COUNCIL, "/3"));

        assertThat(second.next()).isEmpty();
        assertThat(second.draft()).isEqualTo(first.draft());
    }

    @Test
    void aPageThatAddsNothingIsTheLast() {
        PageReading first = extractor.read(page(START, SAILS + "<p>" + BOATS, "/2"));
        PageReading second =
                extractor.readOn(first, page(START + "/2", SAILS + "<p>" + BOATS, "/3"));

        assertThat(second.next()).isEmpty();
        assertThat(second.pages()).isEqualTo(1);
        assertThat(second.draft()).isEqualTo(first.draft());
    }

    @Test
    void aPageWithoutTextNamesItsVariantForPhones() {
        String amp = "<link rel=amphtml href='/amp/ferry'>";
        PageReading empty = extractor.read(page(START, amp + "Loading.", ""));
        assertThat(empty.variant()).contains(URI.create("https://tide.example/amp/ferry"));
        assertThat(extractor.read(page(START, amp + SAILS + "<p>" + BOATS, "")).variant())
                .isEmpty();

        PageReading whole =
                extractor.readInstead(
                        empty, page("https://tide.example/amp/ferry", SAILS + "<p>" + BOATS, ""));
        assertThat(whole.draft().text()).isEqualTo(SAILS + "\n\n" + BOATS);
        assertThat(whole.draft().url()).isEqualTo(START);
        assertThat(whole.variant()).isEmpty();
    }

    private Optional<URI> next(String url, String link) {
        String html =
                "<html><head><link rel=canonical href='%s'><title>Ferry</title></head><body>%s"
                        .formatted(url.replaceAll("\\?(utm.*|page=1)", ""), link);
        return extractor.read(fetched(url, html)).next();
    }

    private static PageFetched page(String url, String text, String next) {
        String link = next.isEmpty() ? "" : "<a rel=next href='" + START + next + "'>Next</a>";
        return fetched(
                url,
                """
                <html lang=en><head><title>Ferry to Nordholm sails again</title>
                <link rel=canonical href='%s'></head>
                <body><article><h1>Ferry to Nordholm sails again</h1><p>%s</p></article>
                <div class=pager>%s</div></body></html>
                """
                        .formatted(url, text, link));
    }

    private static PageFetched fetched(String url, String html) {
        return new PageFetched(
                URI.create(url), html.getBytes(StandardCharsets.UTF_8), "text/html;charset=utf-8");
    }
}
