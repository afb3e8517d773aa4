package daily8.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class SimpleHtmlTest {
    private static final List<String> PIECES =
            List.of(
                    "<p>",
                    "</p>",
                    "<div>",
                    "</div>",
                    "<h2>",
                    "</h2>",
                    "<ul>",
                    "</ul>",
                    "<ol>",
                    "</ol>",
                    "<li>",
                    "</li>",
                    "<blockquote>",
                    "</blockquote>",
                    "<figure>",
                    "</figure>",
                    "<figcaption>",
                    "</figcaption>",
                    "<b>",
                    "</b>",
                    "<em>",
                    "</em>",
                    "<span class=\"x y\">",
                    "</span>",
                    "<a href=\"/b?c=1&amp;d=2\">",
                    "</a>",
                    "<br>",
                    "<br />",
                    "<img src=\"/p.png\" alt=\"a &quot;b&quot;\" width=\"9\">",
                    "<img src=\"/p.png\" />",
                    "words of a text",
                    " ",
                    "\n",
                    "a &lt; b",
                    "5 &amp; 6",
                    "&nbsp;",
                    "&copy;",
                    "& ",
                    "<pre>",
                    "</pre>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<script>",
                    "</script>",
                    "<!-- c -->",
                    "<p class=x>",
                    "<P>",
                    "<p />",
                    "<img src=\"a\" src=\"b\">",
                    "<svg>",
                    "<button>",
                    "</br>",
                    "\r",
                    "\u0000",
                    "<",
                    "\"",
                    ">",
                    "<p\n>",
                    "<hr>",
                    "<i>",
                    "</i>",
                    "<p id=\"1\"x=\"2\">");

    @Test
    void theTreeIsTheOneThatAParserBuilds() {
        Random random = new Random(8);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            String html = html(random);
            Element body = Document.createShell("").body();
            if (SimpleHtml.fill(body, html)) {
                read++;
                assertThat(tree(body)).as(html).isEqualTo(tree(Jsoup.parse(html).body()));
                assertThat(tree(body)).as(html).isEqualTo(tree(Sanitizer.parsed(html)));
            } else {
                assertThat(body.childNodeSize()).isZero();
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    /// Half of them closed properly, so that long ones are read as well.
    private static String html(Random random) {
        StringBuilder html = new StringBuilder();
        if (random.nextBoolean()) {
            proper(html, random, 0);
            return html.toString();
        }
        int pieces = 1 + random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }

    private static void proper(StringBuilder html, Random random, int depth) {
        int pieces = 1 + random.nextInt(3);
        for (int i = 0; i < pieces; i++) {
            String piece = PIECES.get(random.nextInt(32));
            if (piece.startsWith("</")) {
                continue;
            }
            html.append(piece);
            String name = piece.replaceAll("<([a-z0-9]+).*", "$1");
            if (piece.startsWith("<") && !name.equals("br") && !name.equals("img")) {
                if (depth < 5) {
                    proper(html, random, depth + 1);
                }
                html.append("</").append(name).append('>');
            }
        }
    }

    @Test
    void textsAsPublishersWriteThemAreRead() {
        String html =
                """
                <p>First &amp; second, <a href="https://a.example/?x=1&amp;y=2">more</a> of <b>it</b>.</p>
                <p><img src="https://a.example/p.png" alt="A boat" width="640" height="360"></p>
                <ul><li>One</li><li>Two<br>lines</li></ul><blockquote><p>Said</p></blockquote>
                """;
        Element body = Document.createShell("").body();
        assertThat(SimpleHtml.fill(body, html)).isTrue();
        assertThat(body.select("img").attr("alt")).isEqualTo("A boat");
        assertThat(body.select("a").attr("href")).isEqualTo("https://a.example/?x=1&y=2");
    }

    @Test
    void whatLeavesSomethingToInterpretIsLeftToAParser() {
        for (String html :
                List.of(
                        "text",
                        "<p>open",
                        "<p><p>twice</p></p>",
                        "<a href=\"/\"><p>b</p></a>",
                        "<a href=\"/\">x <a href=\"/\">y</a></a>",
                        "<p>&eacute;</p>",
                        "<p onclick='x'>y</p>",
                        "<b><i>x</b></i>",
                        "<table></table>",
                        "<!-- x --><p>y</p>",
                        "<script>x</script>",
                        "<p/>",
                        "<li>x</li>")) {
            Element body = Document.createShell("").body();
            assertThat(SimpleHtml.fill(body, html)).as(html).isFalse();
            assertThat(body.childNodeSize()).as(html).isZero();
        }
    }

    private static String tree(Element root) {
        StringBuilder tree = new StringBuilder();
        root.traverse((Node node, int depth) -> {
            tree.append("\n").append(" ".repeat(depth));
            switch (node) {
                case TextNode text -> tree.append('\'').append(text.getWholeText()).append('\'');
                case Element element ->
                        tree.append(element.tag().namespace())
                                .append(' ')
                                .append(element.normalName())
                                .append(element.attributes().asList());
                default -> tree.append(node.nodeName());
            }
        });
        return tree.toString();
    }
}
