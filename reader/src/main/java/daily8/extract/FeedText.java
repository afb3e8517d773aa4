package daily8.extract;

import daily8.base.text.Script;
import daily8.model.Draft;
import daily8.model.FeedItem;
import daily8.model.Image;
import daily8.model.StatedTime;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes a draft of what a feed item carries: its whole text, or only the teaser.
final class FeedText {
    private static final int MAX_LINK = 60;

    private FeedText() {}

    static Draft whole(URI url, FeedItem item) {
        List<Block> blocks = blocks(item.contentHtml(), url);
        return draft(url, item, blocks, plain(item.summaryHtml(), url));
    }

    /// The teaser is all there is: it is the text, too.
    static Draft teaser(URI url, FeedItem item) {
        List<Block> blocks = blocks(item.summaryHtml(), url);
        return draft(url, item, blocks, DraftWriter.text(blocks));
    }

    private static Draft draft(URI url, FeedItem item, List<Block> blocks, String summary) {
        String text = DraftWriter.text(blocks);
        List<Image> images = blocks.stream().flatMap(block -> block.image().stream()).toList();
        String image = images.isEmpty() ? "" : images.getFirst().url();
        return new Draft(
                url.toString(),
                isWeb(item.url()) ? item.url() : url.toString(),
                item.title(),
                BylineText.split(item.authors()),
                item.publishedAt().map(FeedText::stated),
                item.updatedAt().map(FeedText::stated),
                Script.of(text).language(""),
                "",
                isWeb(item.image()) ? item.image() : image,
                summary.equals(text) && !item.contentHtml().isEmpty() ? "" : summary,
                item.categories(),
                text,
                DraftWriter.html(blocks, url),
                images,
                false,
                isWeb(item.commentsUrl()) ? item.commentsUrl() : "");
    }

    private static List<Block> blocks(String html, URI url) {
        if (html.isBlank()) {
            return List.of();
        }
        Document document = PageParser.parse(EncodedHtml.decoded(html), url);
        Element body = document.body();
        PageCleaner.BY_NAMES.clean(PageTree.of(body), Onlooker.NONE);
        dropLastLink(body);
        return BlockReader.read(List.of(body)).stream()
                .filter(block -> block.linkShare() < 1 || !Phrases.isAside(new Line(block)))
                .toList();
    }

    private static String plain(String html, URI url) {
        return DraftWriter.text(blocks(html, url));
    }

    /// Feeds are given as they are: an address may be a script or a whole element.
    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static StatedTime stated(Instant time) {
        return StatedTime.of(time.atOffset(ZoneOffset.UTC));
    }

    /// Teasers end with a link to the page: `Read more`.
    private static void dropLastLink(Element body) {
        Element link = body.getElementsByTag("a").last();
        if (link != null) {
            Line line = Line.of(PlainText.line(link, MAX_LINK));
            if (Phrases.isAside(line) || Phrases.isLabel(line)) {
                link.remove();
            }
        }
    }
}
