package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageDatesTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    @Test
    void metadataComesBeforeWhatThePageShows() {
        String html =
                "<meta property=article:published_time content='2026-11-16T23:30:00-05:00'>"
                        + "<time datetime=2026-11-20>20 November 2026</time>";
        assertThat(published(html, "/a")).isEqualTo("2026-11-16T23:30:00-05:00");
    }

    @Test
    void theDayInTheAddressGetsTheTimeThatThePageShows() {
        String html =
                "<time datetime=2026-11-20T10:00:00Z></time><time datetime=2026-11-16T07:30:00Z>";
        assertThat(published(html, "/2026/11/16/ferry")).isEqualTo("2026-11-16T07:30:00Z");
    }

    @Test
    void theLineOfADateIsReadWhereNothingIsMarked() {
        assertThat(published("<div class=entry-meta>Posted 16 November 2026</div>", "/a"))
                .isEqualTo("2026-11-16");
    }

    @Test
    void anEveningStatedInUtcBelongsToThePublishersOwnDay() {
        String html = "<meta property=article:published_time content='2026-11-17T03:28:35+00:00'>";
        assertThat(published(html, "/2026/11/16/ferry")).isEqualTo("2026-11-16T23:28:35-04:00");
        String shown = html + "<h1>Ferry sails again</h1><p>16 November 2026</p>";
        assertThat(published(shown, "/ferry")).isEqualTo("2026-11-16T23:28:35-04:00");
        String local = html + "<time datetime=2026-11-16T22:28:35-05:00></time>";
        assertThat(published(local, "/ferry")).isEqualTo("2026-11-16T22:28:35-05:00");
    }

    @Test
    void theLineByTheHeadlineComesBeforeTheDateOfThePage() {
        String html =
                "<meta name=date content=2026-11-20><h1>Ferry sails again</h1>"
                        + "<p>Nordholm, 16 November 2026</p>";
        assertThat(published(html, "/a")).isEqualTo("2026-11-16");
    }

    @Test
    void commentsAndTeasersHaveDatesOfTheirOwn() {
        String html =
                "<ul class=related><li><time datetime=2026-11-02></time></li></ul>"
                        + "<h1>Ferry sails again</h1><div id=comments><time datetime=2026-11-18>"
                        + "</time></div><p>Veröffentlicht am 16.11.2026</p>";
        assertThat(published(html, "/a")).isEqualTo("2026-11-16");
    }

    @Test
    void theDatelineThatATextOpensWithIsItsDate() {
        String text =
                "16.11.2026 - The ferry sails again, " + "the harbour office said. ".repeat(9);
        assertThat(published("<h1>Ferry</h1><p>" + text + "</p>", "/a")).isEqualTo("2026-11-16");
    }

    @Test
    void aDateOfPublicationComesBeforeThatOfAChange() {
        String html = "<p>Updated: 20 November 2026</p><p>Published: 16 November 2026</p>";
        assertThat(published(html, "/a")).isEqualTo("2026-11-16");
    }

    @Test
    void aDateInTheFutureIsNotBelieved() {
        assertThat(published("<meta name=date content=2031-01-01><p>16 November 2026</p>", "/a"))
                .isEqualTo("2026-11-16");
    }

    private static String published(String html, String path) {
        URI url = URI.create("https://news.example" + path);
        Document page = PageParser.parse(html, url);
        return new PageDates(PageFacts.of(page), true, CLOCK)
                .published(url)
                .map(Object::toString)
                .orElse("");
    }
}
