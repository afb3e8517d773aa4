package daily8.extract;

import daily8.extract.Block.Kind;
import daily8.html.ParsedHtml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads the elements of a body as a flat list of blocks, in reading order.
///
/// Captions go to their picture, never into the text. One walk without recursion.
final class BlockReader implements NodeFilter {
    /// A list or quotation that is open at this point of the walk.
    private record Group(Element element, Kind kind, int number) {}

    /// The longest live blog seen has 700.
    private static final int MAX_BLOCKS = 5_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final InlineText line = new InlineText();
    private Optional<Kind> heading = Optional.empty();
    private int groupCount;

    private BlockReader() {}

    static List<Block> read(List<Element> body) {
        BlockReader reader = new BlockReader();
        for (Element element : body) {
            reader.readOne(element);
        }
        return reader.blocks;
    }

    private void readOne(Element element) {
        int first = blocks.size();
        element.filter(this);
        flush();
        for (int i = first; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (EncodedHtml.isIn(text)) {
                BlockReader inner = new BlockReader();
                ParsedHtml.page(text, element.baseUri()).body().filter(inner);
                inner.flush();
                blocks.remove(i);
                blocks.addAll(i, inner.blocks);
                i += inner.blocks.size() - 1;
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() + waiting.size() >= MAX_BLOCKS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.isInline(element)) {
            return inline(element);
        }
        if (Tags.neverHoldsText(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        flush();
        return block(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Tags.isInline(element)) {
            inlineName(element).ifPresent(line::close);
            return FilterResult.CONTINUE;
        }
        flush();
        if (Tags.isHeading(element)) {
            heading = Optional.empty();
        }
        Group group = groups.peek();
        if (group != null && group.element().equals(element)) {
            groups.pop();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult inline(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                if (line.lineBreak()) {
                    flush();
                }
            }
            case "img", "amp-img" ->
                    Images.read(element, "").map(Block::figure).ifPresent(waiting::add);
            default -> {
                if (ClassHints.isCaption(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                inlineName(element).ifPresent(name -> line.open(name, openTag(name, element)));
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult block(Element element) {
        if (Figures.isFigure(element)) {
            Figures.read(element).map(Block::figure).ifPresent(blocks::add);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (ClassHints.isCaption(element) && !Tags.isHeading(element)) {
            caption(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "h1", "h2" -> heading = Optional.of(Kind.HEADING2);
            case "h3" -> heading = Optional.of(Kind.HEADING3);
            case "h4", "h5", "h6" -> heading = Optional.of(Kind.HEADING4);
            case "ul" -> open(element, Kind.BULLET);
            case "ol" -> open(element, Kind.NUMBERED);
            case "blockquote" -> open(element, Kind.QUOTE);
            case "pre" -> {
                code(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                Optional<Block> table = Tables.read(element);
                if (table.isPresent()) {
                    blocks.add(table.get());
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, Kind kind) {
        groupCount++;
        groups.push(new Group(element, kind, groupCount));
    }

    private void code(Element element) {
        String text = element.wholeText().strip();
        if (!text.isEmpty()) {
            String html = InlineText.escaped(text);
            blocks.add(new Block(Kind.CODE, 0, text, html, 0, Optional.empty()));
        }
    }

    /// A caption outside a figure belongs to the picture just before it.
    private void caption(Element element) {
        if (!blocks.isEmpty()) {
            Block last = blocks.getLast();
            last.image()
                    .filter(image -> image.caption().isEmpty())
                    .ifPresent(image -> {
                        blocks.removeLast();
                        blocks.add(Figures.captioned(image, element.text()));
                    });
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            Group group = groups.peek();
            Kind kind = heading.orElse(group == null ? Kind.PARAGRAPH : group.kind());
            int number = group == null || heading.isPresent() ? 0 : group.number();
            double links = line.linkShare();
            blocks.add(new Block(kind, number, line.text(), line.html(), links, Optional.empty()));
        }
        line.clear();
        blocks.addAll(waiting);
        waiting.clear();
    }

    private static Optional<String> inlineName(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") ? Optional.of("a") : Optional.empty();
            case "em", "i" -> Optional.of("em");
            case "strong", "b" -> Optional.of("strong");
            case "code", "kbd", "samp", "tt" -> Optional.of("code");
            default -> Optional.empty();
        };
    }

    private static String openTag(String name, Element element) {
        if (!name.equals("a")) {
            return "<" + name + ">";
        }
        String url = Images.resolved(element, element.attr("href").strip());
        String lower = url.toLowerCase(Locale.ROOT);
        boolean safe =
                lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("mailto:");
        return safe ? "<a href=\"" + InlineText.escaped(url) + "\">" : "<a>";
    }
}
