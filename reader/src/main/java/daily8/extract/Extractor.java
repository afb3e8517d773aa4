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
/// page, however broken, is an error. Thread-safe; keeps nothing but the rules it has read.
public final class Extractor {
    private final InstantSource clock;
    private final SiteRules rules;

    public Extractor() {
        this(InstantSource.system());
    }

    /// The clock tells which dates lie in the future.
    public Extractor(InstantSource clock) {
        this(clock, SiteRules.builtIn());
    }

    /// [SiteRules#NONE] reads every page by its structure.
    public Extractor(InstantSource clock, SiteRules rules) {
        this.clock = clock;
        this.rules = rules;
    }

    public Draft extract(SourceText source) {
        return switch (source) {
            case PageFetched page -> extract(page, clock, rules.of(page.url()));
            case FeedContent feed -> FeedText.whole(feed.url(), feed.item());
            case FeedSummaryOnly feed -> FeedText.teaser(feed.url(), feed.item());
        };
    }

    static Draft extract(PageFetched page, InstantSource clock, SiteRule rule) {
        PageFacts parsed = PageFacts.of(parsed(page));
        PageMetadata about = PageMetadata.read(parsed, page.url(), clock, rule);
        return draft(page, parsed, about, rule, Onlooker.NONE);
    }

    /// The same draft of a page, with the reasons.
    public Explanation explain(PageFetched source) {
        SiteRule rule = rules.of(source.url());
        PageFacts parsed = PageFacts.of(parsed(source));
        PageMetadata about = PageMetadata.read(parsed, source.url(), clock, rule);
        List<Explanation.Origin> origins = Origins.of(parsed, about, rule, source.url());
        Notes notes = new Notes();
        Draft draft = draft(source, parsed, about, rule, notes);
        return new Explanation(
                draft, rule.host(), origins, notes.readings(), notes.body(), notes.parts());
    }

    private static Draft draft(
            PageFetched source,
            PageFacts page,
            PageMetadata about,
            SiteRule rule,
            Onlooker onlooker) {
        List<Block> blocks =
                new ArticleBody(about, rule, onlooker)
                        .read(page.page(), () -> parsed(source), page.jsonLd());
        String text = DraftWriter.text(blocks);
        List<Image> images = blocks.stream().flatMap(block -> block.image().stream()).toList();
        return new Draft(
                source.url().toString(),
                about.canonicalUrl(),
                about.title(),
                about.authors(),
                about.publishedAt(),
                about.modifiedAt(),
                PageLanguage.find(page, text),
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
