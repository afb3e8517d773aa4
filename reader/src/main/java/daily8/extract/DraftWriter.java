package daily8.extract;

import daily8.extract.Block.Kind;
import daily8.html.Sanitizer;
import daily8.model.Image;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// Writes blocks as plain text and as clean HTML.
final class DraftWriter {
    /// Fewer pictures stand in any article.
    private static final int LEAST_CAPTIONS = 3;

    private DraftWriter() {}

    /// Paragraphs separated by one empty line; the items of a list stand on neighbouring lines.
    static String text(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : told(blocks)) {
            if (!block.isText()) {
                continue;
            }
            if (before != null) {
                out.append(block.continues(before) ? "\n" : "\n\n");
            }
            out.append(block.text());
            before = block;
        }
        return out.toString();
    }

    /// Captions are no text, but for a gallery's: there they tell the story, as paragraphs.
    private static List<Block> told(List<Block> blocks) {
        return isGallery(blocks) ? blocks.stream().flatMap(DraftWriter::told).toList() : blocks;
    }

    private static Stream<Block> told(Block block) {
        String caption = caption(block);
        return caption.isEmpty()
                ? Stream.of(block)
                : block.image().stream()
                        .flatMap(image ->
                                Stream.of(
                                        Block.figure(new Image(image.url(), "")),
                                        Block.paragraph(caption)));
    }

    /// Several pictures whose captions say more than the text does.
    private static boolean isGallery(List<Block> blocks) {
        int captions = 0;
        int captionChars = 0;
        int textChars = 0;
        for (Block block : blocks) {
            int chars = caption(block).length();
            captions += chars > 0 ? 1 : 0;
            captionChars += chars;
            textChars += block.text().length();
        }
        return captions >= LEAST_CAPTIONS && captionChars > textChars;
    }

    private static String caption(Block block) {
        return block.image().map(Image::caption).orElse("");
    }

    static List<Image> images(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.image().stream()).toList();
    }

    /// Clean HTML, safe to show: it has passed the sanitiser, too.
    static String html(List<Block> blocks, URI base) {
        return Sanitizer.sanitize(html(blocks), base.toString());
    }

    private static String html(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        String open = "";
        int group = 0;
        for (Block block : told(blocks)) {
            String wrapper = wrapper(block.kind());
            if (!wrapper.equals(open) || block.group() != group) {
                close(out, open);
                out.append(wrapper.isEmpty() ? "" : "<" + wrapper + ">");
                open = wrapper;
                group = block.group();
            }
            append(out, block);
        }
        close(out, open);
        return out.toString();
    }

    private static void close(StringBuilder out, String tag) {
        out.append(tag.isEmpty() ? "" : "</" + tag + ">\n");
    }

    private static String wrapper(Kind kind) {
        return switch (kind) {
            case BULLET -> "ul";
            case NUMBERED -> "ol";
            case QUOTE -> "blockquote";
            case PARAGRAPH, HEADING2, HEADING3, HEADING4, TABLE, CODE, FIGURE -> "";
        };
    }

    private static void append(StringBuilder out, Block block) {
        switch (block.kind()) {
            case PARAGRAPH -> line(out, "<p>", block.html(), "</p>\n");
            case HEADING2 -> line(out, "<h2>", block.html(), "</h2>\n");
            case HEADING3 -> line(out, "<h3>", block.html(), "</h3>\n");
            case HEADING4 -> line(out, "<h4>", block.html(), "</h4>\n");
            case BULLET, NUMBERED -> line(out, "<li>", block.html(), "</li>");
            case QUOTE -> line(out, "<p>", block.html(), "</p>");
            case TABLE -> line(out, "<table>", block.html(), "</table>\n");
            case CODE -> line(out, "<pre>", block.html(), "</pre>\n");
            case FIGURE -> block.image().ifPresent(image -> figure(out, image));
        }
    }

    private static void line(StringBuilder out, String open, String html, String close) {
        out.append(open).append(html).append(close);
    }

    private static void figure(StringBuilder out, Image image) {
        String caption = InlineText.escaped(image.caption());
        out.append("<figure><img src=\"").append(InlineText.escaped(image.url()));
        out.append("\" alt=\"\">");
        out.append(caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>");
        out.append("</figure>\n");
    }
}
