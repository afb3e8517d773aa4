package daily8.extract;

import daily8.model.Draft;
import daily8.model.Image;
import daily8.model.SourceText;
import daily8.model.SourceText.FeedContent;
import daily8.model.SourceText.FeedSummaryOnly;
import daily8.model.SourceText.PageFetched;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.nodes.Document;

/// Takes the article out of a page or a feed item.
///
/// In: the source text. Out: a [Draft], with empty fields for what the source does not tell; no
/// page, however broken, is an error. Thread-safe; keeps no state.
public final class Extractor {
    private final InstantSource clock;

    public Extractor() {
        this(InstantSource.system());
    }

    /// The clock tells which dates lie in the future.
    public Extractor(InstantSource clock) {
        this.clock = clock;
    }

    public Draft extract(SourceText source) {
        return switch (source) {
            case PageFetched page -> fromPage(page);
            case FeedContent feed -> FeedText.whole(feed.url(), feed.item());
            case FeedSummaryOnly feed -> FeedText.teaser(feed.url(), feed.item());
        };
    }

    private Draft fromPage(PageFetched source) {
        Document page = parsed(source);
        PageFacts facts = PageFacts.of(page);
        PageMetadata about = PageMetadata.read(facts, source.url(), clock);
        List<Block> blocks = ArticleBody.read(page, () -> parsed(source), about, facts.jsonLd());
        String text = DraftWriter.text(blocks);
        List<Image> images = blocks.stream().flatMap(block -> block.image().stream()).toList();
        return new Draft(
                source.url().toString(),
                about.canonicalUrl(),
                about.title(),
                about.authors(),
                about.publishedAt(),
                about.modifiedAt(),
                PageLanguage.find(facts, text),
                about.publisher(),
                about.image(),
                about.summary(),
                about.tags(),
                text,
                DraftWriter.html(blocks, source.url()),
                images,
                about.paywalled(),
                about.discussionUrl());
    }

    private static Document parsed(PageFetched source) {
        return PageParser.parse(source.body(), source.contentType(), source.url());
    }
}
