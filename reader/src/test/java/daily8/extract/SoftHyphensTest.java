package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SoftHyphensTest {
    private static final String TITLE = "Wellenbrecher am Nordhafen fertig";

    @Test
    void aHeadlineBreaksWhereItsPublisherSays() {
        assertThat(restored(network("Wellen&shy;brecher am  Nord&#173;hafen fertig | Hafenpost")))
                .isEqualTo("Wellen\u00ADbrecher am Nord\u00ADhafen fertig");
    }

    @Test
    void aHeadlineInsideALongerTitle() {
        assertThat(restored(network("Kü&shy;ste: Wellen&shy;brecher am Nordhafen fertig")))
                .isEqualTo("Wellen\u00ADbrecher am Nordhafen fertig");
    }

    @Test
    void theFirstThatSaysTheHeadlineDecides() {
        String heading = "<h1>Wellen&shy;brecher am Nordhafen fertig</h1>";
        assertThat(restored(network(TITLE) + heading)).isEqualTo(TITLE);
        assertThat(restored(network("Hafen fertig") + heading))
                .isEqualTo("Wellen\u00ADbrecher am Nordhafen fertig");
    }

    @Test
    void entitiesInJsonLdAreSoftHyphensToo() {
        String jsonLd =
                "<script type=application/ld+json>{'@type':'NewsArticle','headline':'Wellen&shy;"
                        + "brecher am Nordhafen fertig'}</script>";
        assertThat(restored(jsonLd)).isEqualTo("Wellen\u00ADbrecher am Nordhafen fertig");
    }

    @Test
    void oneIsEnoughAndNoneStandsBetweenWords() {
        String page = network("Wellen&shy;&shy;brecher &shy;am&shy; Nordhafen&shy; &#8203;fertig");
        assertThat(restored(page)).isEqualTo("Wellen\u00ADbrecher am Nordhafen fertig");
    }

    @Test
    void aTitleThatThePageNowhereWritesStaysAsItIs() {
        assertThat(restored("<h1>Wellen&shy;brecher</h1>")).isEqualTo(TITLE);
        assertThat(SoftHyphens.restored("", facts("<h1>Wellen&shy;brecher</h1>"))).isEmpty();
    }

    private static String network(String title) {
        return "<meta property=og:title content='" + title + "'>";
    }

    private static String restored(String html) {
        return SoftHyphens.restored(TITLE, facts(html));
    }

    private static PageFacts facts(String html) {
        return PageFacts.of(PageParser.parse(html, URI.create("https://news.example/")));
    }
}
