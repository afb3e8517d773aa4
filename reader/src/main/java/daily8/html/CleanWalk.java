package daily8.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Walks a publisher's tree and hands to the writer what may stay. Not thread-safe: one walk.
final class CleanWalk implements NodeFilter {
    private final WebAddress base;
    private final PictureRewrite rewrite;
    private final HtmlWriter writer;
    private final CleanAttributes attributes = new CleanAttributes();
    private final Set<String> pictures = new HashSet<>();
    private int[] depths = new int[64];
    private int insideNoscript;

    CleanWalk(WebAddress base, PictureRewrite rewrite, HtmlWriter writer) {
        this.base = base;
        this.rewrite = rewrite;
        this.writer = writer;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth >= depths.length) {
            depths = Arrays.copyOf(depths, depth * 2);
        }
        depths[depth] = writer.depth();
        if (node instanceof TextNode text) {
            if (insideNoscript == 0) {
                writer.text(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element
                ? element(element, depth)
                : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        writer.closeTo(depths[depth]);
        if (node instanceof Element element && element.normalName().equals("noscript")) {
            insideNoscript--;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element, int depth) {
        Rule rule = Rule.of(element.normalName());
        boolean foreign = !element.tag().namespace().equals(Parser.NamespaceHtml);
        if (foreign && rule != Rule.Special.FORMULA) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean hidden =
                insideNoscript > 0 && rule != Rule.Special.IMAGE && rule != Rule.Special.NOSCRIPT;
        return switch (rule) {
            case Rule.Drop _ -> FilterResult.SKIP_ENTIRELY;
            case Rule.Unwrap _ -> FilterResult.CONTINUE;
            case Tag _ when hidden -> FilterResult.CONTINUE;
            case Tag tag -> keep(tag, element, depth);
            case Rule.Special _ when hidden -> FilterResult.CONTINUE;
            case Rule.Special special -> look(special, element, depth);
        };
    }

    private FilterResult keep(Tag tag, Element element, int depth) {
        if (tag == Tag.BR || tag == Tag.WBR || tag == Tag.HR) {
            writer.empty(tag, "");
            return FilterResult.CONTINUE;
        }
        Tag fitting = writer.standIn(tag);
        CharSequence kept = attributes.of(fitting, element);
        if (tag != Tag.SPAN || !kept.isEmpty()) {
            depths[depth] = writer.open(fitting, kept);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult look(Rule.Special special, Element element, int depth) {
        switch (special) {
            case LINK -> {
                String address = base.clean(element.attr("href"));
                if (!address.isEmpty()) {
                    depths[depth] = writer.open(Tag.A, attributes.link(address));
                }
            }
            case IMAGE -> picture(element);
            case NOSCRIPT -> insideNoscript++;
            case FRAME -> {
                Embed.ofFrame(element, base).ifPresent(this::card);
                return FilterResult.SKIP_CHILDREN;
            }
            case PLAYER -> {
                Embed.ofPlayer(element, base).ifPresent(this::card);
                return FilterResult.SKIP_CHILDREN;
            }
            case FORMULA -> {
                writer.text(element.attr("alttext"));
                return FilterResult.SKIP_CHILDREN;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// A picture that scripts load stands a second time in `noscript`: the second is left out.
    private void picture(Element image) {
        String address = base.clean(ImageSource.of(image));
        boolean web = address.startsWith("http") && !ImageSource.isCounter(address);
        boolean shown = !pictures.add(address);
        if (web && !(shown && insideNoscript > 0)) {
            writer.empty(Tag.IMG, attributes.picture(address, image, rewrite));
        }
    }

    private void card(Embed embed) {
        int outside = writer.depth();
        if (writer.inLink()) {
            return;
        }
        if (!writer.inParagraph()) {
            writer.open(Tag.P, "");
        }
        writer.open(Tag.A, attributes.link(embed.address()));
        writer.text("▶ " + embed.words());
        writer.closeTo(outside);
    }
}
