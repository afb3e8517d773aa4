package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictXmlTest {
    @Test
    void textComesWholeFromItsPieces() {
        XmlElement root = read("<a>one <!-- no --><![CDATA[<two>]]> &amp; &#x33;&eacute;\r\n</a>");
        assertThat(root.text()).isEqualTo("one <two> & 3é\n");
        assertThat(root.children()).hasSize(1);
    }

    @Test
    void attributesAreReadWithTheirReferencesAndSpaces() {
        XmlElement root = read("<a one = 'x &lt; y' two=\"a\nb\" xmlns:q=\"urn:q\" q:r=''/>");
        assertThat(root.attribute("one")).isEqualTo("x < y");
        assertThat(root.attribute("two")).isEqualTo("a b");
        assertThat(root.attributes().count()).isEqualTo(3);
    }

    @Test
    void aPrefixMeansWhatTheNearestDeclarationSays() {
        XmlElement root =
                read(
                        """
                        <rss xmlns:m="http://search.yahoo.com/mrss/"><m:title>a</m:title>
                        <item xmlns:m="http://purl.org/dc/elements/1.1/"><m:title>b</m:title></item>
                        <m:title>c</m:title></rss>\
                        """);
        assertThat(root.elements("media:title"))
                .extracting(XmlElement::text)
                .containsExactly("a", "c");
        assertThat(root.elements("item").getFirst().elements("dc:title")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a>\\n<b></a>      | line 2: a wrong end tag for b",
                "<a>fish & chips</a> | line 1: a loose &",
                "<a>&#0;</a>       | line 1: a reference to no character",
                "<a b=c></a>       | line 1: an attribute without its quotation marks",
                "<a b='1' b='2'/>  | line 1: an attribute twice: b",
                "<x:a></x:a>       | line 1: undeclared prefix x",
                "<a>\\n\\n<b>        | line 3: the document ends inside an element",
                "<a><![CDATA[x</a> | line 1: the document ends before ]]>",
            })
    void aFlawIsToldWithItsLine(String document, String problem) {
        Problems problems = new Problems();
        String written = document.strip().replace("\\n", "\n");
        assertThat(StrictXml.read(prolog(written), "", problems)).isEmpty();
        assertThat(problems.list()).containsExactly("not well-formed XML: " + problem.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<", "<a", "<a b", "<a b=", "<a b='", "<a>&", "<a></", "<a/", "<a><!", "<a><?"
            })
    void aTornEndIsAFlawAndNoFault(String torn) {
        assertThat(StrictXml.read(new XmlProlog(torn, 0, Map.of()), "", new Problems())).isEmpty();
    }

    private static XmlElement read(String document) {
        Problems problems = new Problems();
        XmlElement root = StrictXml.read(prolog(document), "", problems).orElseThrow();
        assertThat(problems.list()).isEqualTo(List.of());
        return root;
    }

    private static XmlProlog prolog(String document) {
        return XmlProlog.of(document, new Problems()).orElseThrow();
    }
}
