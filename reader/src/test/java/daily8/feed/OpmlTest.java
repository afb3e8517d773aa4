package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class OpmlTest {
    private static final List<OpmlFeed> FEEDS =
            List.of(
                    new OpmlFeed("Loose", "https://loose.example/feed", "", ""),
                    new OpmlFeed(
                            "A & \"B\"",
                            "https://a.example/?x=1&y=2",
                            "https://a.example/",
                            "News"),
                    new OpmlFeed("صحيفة", "https://mina.example/rss", "", "أخبار"),
                    new OpmlFeed("C", "https://c.example/feed", "", "News"));

    @Test
    void whatIsWrittenIsReadAgain() {
        Opml.Contents read = Opml.read(Opml.write("My <feeds>", FEEDS));
        assertThat(read.feeds()).containsExactlyInAnyOrderElementsOf(FEEDS);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsWrittenIsOpml20WithoutCharactersThatXmlCannotHold() throws Exception {
        OpmlFeed odd = new OpmlFeed("a\u0000b\u0008c\uFFFF\uD800", "https://odd.example/", "", "");
        byte[] written = Opml.write("Odd", List.of(odd));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        String text = new String(written, StandardCharsets.UTF_8);
        var document =
                factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(text)));
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(Opml.read(written).feeds().getFirst().title()).isEqualTo("abc");
    }

    @Test
    void foldersInFoldersKeepTheirNames() {
        Opml.Contents read =
                read(
                        """
                        <opml version="1.1"><body>
                          <outline text="News"><outline title="World">
                            <outline type="rss" text="Deep" xmlUrl="https://deep.example/rss"/>
                          </outline></outline>
                          <outline text="Flat" xmlUrl="feed://flat.example/rss" htmlUrl="https://flat.example/"/>
                        </body></opml>
                        """);
        assertThat(read.feeds())
                .containsExactly(
                        new OpmlFeed("Deep", "https://deep.example/rss", "", "News/World"),
                        new OpmlFeed(
                                "Flat", "http://flat.example/rss", "https://flat.example/", ""));
    }

    @Test
    void theSameFeedTwiceIsOneAndAnAddressThatIsNoneIsTold() {
        Opml.Contents read =
                read(
                        """
                        <opml><body><outline XMLURL="https://one.example/"/><outline xmlurl="https://one.example/"/>
                        <outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/></body></opml>
                        """);
        assertThat(read.feeds()).hasSize(1);
        assertThat(read.problems())
                .containsExactly(
                        "no web address: javascript:alert(1)",
                        "no web address: file:///etc/passwd");
    }

    @Test
    void aBrokenDocumentGivesWhatCanBeRead() {
        Opml.Contents read =
                read(
                        """
                        <opml><head><title>R&D</title></head><body>
                        <outline text=Bare xmlUrl="https://bare.example/?a=1&b=2">
                        <outline text="Torn" xmlUrl="https://torn.example/feed"
                        """);
        assertThat(read.feeds())
                .extracting(OpmlFeed::xmlUrl)
                .contains("https://bare.example/?a=1&b=2");
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void whatIsNoOpmlSaysSo() {
        assertThat(read("hello").problems()).containsExactly("this is no OPML document");
        assertThat(read("<html><body>x</body></html>").problems())
                .containsExactly("this is no OPML document");
        assertThat(read("<opml><body/></opml>").problems()).containsExactly("no feeds found");
    }

    private static Opml.Contents read(String document) {
        return Opml.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
