package daily8.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the body of an article from its page, and notices when it has read the wrong thing.
///
/// First the page is cleaned by what its elements are called. When too little remains, or nothing
/// of the `articleBody` that the publisher states, it is read again trusting no names; the stated
/// text itself is the last resort (pages that are built by scripts).
final class ArticleBody {
    /// Shorter results are doubted; real briefs have about 300 characters.
    private static final int ENOUGH_CHARS = 250;

    /// A stated text below this is a teaser.
    private static final int STATED_CHARS = 400;

    /// Places of the stated text that are looked up in what was read.
    private static final int SAMPLES = 8;

    private static final int SAMPLE_CHARS = 30;

    private ArticleBody() {}

    /// `page` is used up; `again` parses it once more when needed.
    static List<Block> read(
            Document page, Supplier<Document> again, PageMetadata about, JsonLd jsonLd) {
        String stated = jsonLd.articleBody();
        List<Block> strict = read(page.body(), PageCleaner.BY_NAMES, about);
        if (isArticle(strict, stated)) {
            return strict;
        }
        List<Block> loose = read(again.get().body(), PageCleaner.BY_TAGS, about);
        boolean isStated = stated.length() >= STATED_CHARS && isArticle(loose, stated);
        // a short page may be short: its names are believed unless they hid nearly everything
        if (isStated || length(loose) > 3 * length(strict) + ENOUGH_CHARS) {
            return loose;
        }
        if (stated.length() >= STATED_CHARS) {
            Element body =
                    PageParser.parse(StatedText.html(stated), URI.create(page.baseUri())).body();
            return BlockTrimmer.kept(BlockTrimmer.judged(BlockReader.read(List.of(body)), about));
        }
        return strict;
    }

    private static List<Block> read(Element body, PageCleaner cleaner, PageMetadata about) {
        Anchors anchors = Anchors.in(body, about);
        FirstParagraph first = FirstParagraph.after(anchors);
        PageTree tree = PageTree.of(body);
        cleaner.clean(tree);
        List<Element> found = BodyFinder.find(tree, anchors);
        List<Block> blocks = new ArrayList<>(first.before(found));
        blocks.addAll(BlockReader.read(found));
        return BlockTrimmer.kept(BlockTrimmer.judged(blocks, about));
    }

    private static boolean isArticle(List<Block> blocks, String stated) {
        if (stated.length() < STATED_CHARS) {
            return length(blocks) >= ENOUGH_CHARS;
        }
        String found = PlainText.folded(DraftWriter.text(blocks));
        String expected = PlainText.folded(StatedText.plain(stated));
        int step = Math.max(1, (expected.length() - SAMPLE_CHARS) / SAMPLES);
        int hits = 0;
        for (int i = 0; i < SAMPLES && i * step + SAMPLE_CHARS <= expected.length(); i++) {
            hits += found.contains(expected.substring(i * step, i * step + SAMPLE_CHARS)) ? 1 : 0;
        }
        return 4 * hits >= SAMPLES;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
