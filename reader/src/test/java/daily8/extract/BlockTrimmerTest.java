package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BlockTrimmerTest {
    private static final URI ADDRESS = URI.create("https://news.example/ferry");
    private static final String STORY =
            "The ferry to Nordholm sails again, the harbour office said on Monday, after a week of"
                    + " storms that had cut the island off from the mainland.";

    @Test
    void aDroppedLineKnowsWhy() {
        List<Line> lines =
                judged(
                        "<p>"
                                + STORY
                                + "</p><p>Read more: the lamp at Skarre</p><p>Also: <a href=/lamp>New"
                                + " lamp for the lighthouse at Skarre</a></p>");

        assertThat(lines.get(0).isKept()).isTrue();
        assertThat(lines.get(0).why()).isEmpty();
        assertThat(lines.get(1).why()).isEqualTo("sends readers elsewhere");
        assertThat(lines.get(2).why()).isEqualTo("a link elsewhere");
    }

    @Test
    void aSentenceMadeOfLinksStays() {
        List<Line> lines =
                judged(
                        "<p>"
                                + STORY
                                + "</p><p>The <a href=/council>council of Vestby and its harbour</a> paid"
                                + " for it.</p>");

        assertThat(lines).allMatch(Line::isKept);
    }

    private static List<Line> judged(String body) {
        byte[] page = ("<body>" + body).getBytes(StandardCharsets.UTF_8);
        Document document = PageParser.parse(page, "text/html", ADDRESS);
        PageMetadata about =
                PageMetadata.read(
                        PageFacts.of(document), ADDRESS, InstantSource.system(), SiteRule.NONE);
        return BlockTrimmer.judged(BlockReader.read(List.of(document.body())), about);
    }
}
