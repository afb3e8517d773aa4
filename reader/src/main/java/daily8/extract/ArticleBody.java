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
/// text itself is the last resort (pages that are built by scripts, and films: what they show is
/// told in a line or two).
record ArticleBody(PageMetadata about, JsonLd jsonLd, SiteRule rule, Onlooker onlooker) {
    /// Shorter results are doubted; real briefs have about 300 characters.
    private static final int ENOUGH_CHARS = 250;

    /// A stated text below this is a teaser.
    private static final int STATED_CHARS = 400;

    /// Places of the stated text that are looked up in what was read.
    private static final int SAMPLES = 8;

    private static final int SAMPLE_CHARS = 30;

    /// Of a live blog, about the first five posts.
    private static final int LIVE_CHARS = 3_000;

    /// `page` is used up; `again` parses it once more when needed.
    List<Block> read(Document page, Supplier<Document> again) {
        String stated = jsonLd.articleBody();
        List<Block> strict = read(Pass.BY_NAMES, page.body());
        if (isArticle(strict, stated)) {
            onlooker.ends("taken");
            return strict;
        }
        int chars = length(strict);
        onlooker.ends("doubted: " + chars + " characters, or not what is stated");
        List<Block> loose = read(Pass.BY_TAGS, again.get().body());
        boolean isStated = stated.length() >= STATED_CHARS && isArticle(loose, stated);
        // a short page may be short: its names are believed unless they hid nearly everything
        if (isStated || length(loose) > 3 * chars + ENOUGH_CHARS) {
            onlooker.ends("taken");
            return loose;
        }
        onlooker.ends("not taken: hardly more than trusting names");
        if (stated.length() >= STATED_CHARS) {
            return stated(stated, page);
        }
        String film = jsonLd.filmText("description");
        if (!film.isEmpty() && !holds(strict, film)) {
            return stated(film, page);
        }
        onlooker.returnsTo(Pass.BY_NAMES);
        return strict;
    }

    private List<Block> stated(String text, Document page) {
        Element body = PageParser.parse(StatedText.html(text), URI.create(page.baseUri())).body();
        onlooker.begins(Pass.STATED, body);
        List<Block> blocks = trimmed(List.of(), BlockReader.read(List.of(body)));
        onlooker.ends("taken");
        return blocks;
    }

    private static boolean holds(List<Block> blocks, String text) {
        return PlainText.folded(DraftWriter.text(blocks))
                .contains(PlainText.folded(StatedText.plain(text)));
    }

    private List<Block> read(Pass pass, Element body) {
        onlooker.begins(pass, body);
        rule.prepare(body, onlooker);
        if (jsonLd.isLiveBlog()) {
            LivePosts.keepTimes(body);
        }
        List<Element> ruled = rule.body(body);
        Anchors anchors = Anchors.in(body, about);
        FirstParagraph first = FirstParagraph.after(anchors);
        PageTree tree = PageTree.of(body);
        (pass == Pass.BY_NAMES ? PageCleaner.BY_NAMES : PageCleaner.BY_TAGS).clean(tree, onlooker);
        List<Element> found = ruled.isEmpty() ? BodyFinder.find(tree, anchors) : ruled;
        onlooker.found(tree, found);
        List<Block> before = ruled.isEmpty() ? first.before(found) : List.of();
        return trimmed(before, BlockReader.read(found));
    }

    private List<Block> trimmed(List<Block> before, List<Block> body) {
        List<Block> blocks = new ArrayList<>(before);
        blocks.addAll(body);
        List<Line> lines = BlockTrimmer.judged(blocks, about);
        onlooker.judged(lines, before.size());
        return BlockTrimmer.kept(lines);
    }

    private boolean isArticle(List<Block> blocks, String stated) {
        if (stated.length() < STATED_CHARS) {
            return length(blocks) >= ENOUGH_CHARS;
        }
        String found = PlainText.folded(DraftWriter.text(blocks));
        String expected = PlainText.folded(StatedText.plain(stated));
        if (jsonLd.isLiveBlog()) { // a page shows its newest posts, and states all of them
            expected = expected.substring(0, Math.min(LIVE_CHARS, expected.length()));
        }
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
