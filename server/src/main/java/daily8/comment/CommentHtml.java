package daily8.comment;

import daily8.html.Sanitizer;
import daily8.model.Comment;
import daily8.model.CommentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A comment's Markdown → HTML that is safe to show: CommonMark without HTML, headings and
/// pictures, then the same sanitiser as all publishers' texts. Bare addresses become links.
/// Thread-safe.
public final class CommentHtml {
    /// A page shows fifty; a few busy conversations stay ready.
    private static final int KEPT = 2_000;

    /// Deeper quotations and lists are no conversation, and walking down them takes stack.
    private static final int DEEPEST = 20;

    private static final List<String> SCHEMES = List.of("https://", "http://");

    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();
    private final Map<Key, String> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(CommentId id, int version) {}

    public String of(Comment comment) {
        Key key = new Key(comment.id(), comment.version());
        synchronized (kept) {
            String known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        String html = of(comment.text());
        synchronized (kept) {
            kept.put(key, html);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return html;
    }

    /// Of a text that is not kept yet: a preview.
    public String of(String markdown) {
        Node document = parser.parse(markdown);
        if (isDeeperThan(document, 3 * DEEPEST)) {
            return Sanitizer.sanitize("<p>" + escaped(markdown) + "</p>", "");
        }
        document.accept(new Plainer());
        return Sanitizer.sanitize(renderer.render(document), "");
    }

    /// Found without recursion: emphasis within emphasis may go as deep as the text is long.
    private static boolean isDeeperThan(Node document, int most) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= most) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return depth > most;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Takes out what a comment has no use for, and nothing of the words.
    private static final class Plainer extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            Paragraph paragraph = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis();
            moveChildren(heading, strong);
            paragraph.appendChild(strong);
            heading.insertBefore(paragraph);
            heading.unlink();
            visitChildren(paragraph);
        }

        /// A picture of elsewhere would tell that place who reads here: a link to it.
        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), null);
            moveChildren(image, link);
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertBefore(link);
            image.unlink();
        }

        @Override
        public void visit(Code code) {}

        @Override
        public void visit(Link link) {}

        private static void moveChildren(Node from, Node to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.appendChild(child);
            }
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            int start = address(literal);
            if (start < 0) {
                return;
            }
            int end = end(literal, start);
            Link link = new Link(literal.substring(start, end), null);
            link.appendChild(new Text(literal.substring(start, end)));
            Text rest = new Text(literal.substring(end));
            text.setLiteral(literal.substring(0, start));
            text.insertAfter(link);
            link.insertAfter(rest);
            visit(rest);
        }

        private static int address(String text) {
            return SCHEMES.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
        }

        /// Up to a space; the marks that end a sentence are not part of it.
        private static int end(String text, int start) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            while (".,;:!?)]}'\"،؛؟".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }
    }
}
