package daily8.extract;

import daily8.model.Draft;
import daily8.model.SourceText;
import daily8.model.SourceText.FeedContent;
import daily8.model.SourceText.FeedSummaryOnly;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
        Facts facts = Facts.of(page, clock, rule);
        return draft(page, facts, blocks(page, facts, rule, Onlooker.NONE));
    }

    /// The first page of an article, and where more of it stands.
    public PageReading read(PageFetched page) {
        SiteRule rule = rules.of(page.url());
        Facts facts = Facts.of(page, clock, rule);
        PageElements elements = facts.page().elements();
        List<PageAddress> starts = PageAddress.all(page.url(), facts.about().canonicalUrl());
        Optional<URI> next = NextPage.find(elements, starts, 2);
        Optional<URI> variant =
                NextPage.variant(elements).filter(other -> !other.equals(page.url()));
        List<Block> blocks = blocks(page, facts, rule, Onlooker.NONE);
        return new PageReading(draft(page, facts, blocks), blocks, starts, 1, next, variant);
    }

    /// The article with its next page.
    public PageReading readOn(PageReading before, PageFetched page) {
        SiteRule rule = rules.of(page.url());
        Facts facts = Facts.of(page, clock, rule);
        Optional<URI> next =
                NextPage.find(facts.page().elements(), before.starts(), before.pages() + 2);
        return before.with(blocks(page, facts, rule, Onlooker.NONE), next);
    }

    /// The article with the text of its page's variant, where that has more.
    public PageReading readInstead(PageReading before, PageFetched variant) {
        return before.withTextOf(read(variant));
    }

    /// The same draft of a page, with the reasons.
    public Explanation explain(PageFetched source) {
        SiteRule rule = rules.of(source.url());
        Facts facts = Facts.of(source, clock, rule);
        List<Explanation.Origin> origins =
                Origins.of(
                        facts.page(),
                        PageDates.of(facts.page(), clock),
                        facts.about(),
                        rule,
                        source.url());
        Notes notes = new Notes();
        Draft draft = draft(source, facts, blocks(source, facts, rule, notes));
        return new Explanation(
                draft, rule.host(), origins, notes.readings(), notes.body(), notes.parts());
    }

    /// A page, and what it tells of its article.
    private record Facts(PageFacts page, PageMetadata about) {
        static Facts of(PageFetched source, InstantSource clock, SiteRule rule) {
            PageFacts page = PageFacts.of(parsed(source));
            return new Facts(page, PageMetadata.read(page, source.url(), clock, rule));
        }
    }

    /// Uses the page up.
    private static List<Block> blocks(
            PageFetched source, Facts facts, SiteRule rule, Onlooker onlooker) {
        return new ArticleBody(facts.about(), facts.page().jsonLd(), rule, onlooker)
                .read(facts.page().page(), () -> parsed(source));
    }

    private static Draft draft(PageFetched source, Facts facts, List<Block> blocks) {
        PageMetadata about = facts.about();
        String text = DraftWriter.text(blocks);
        return new Draft(
                source.url().toString(),
                about.canonicalUrl(),
                about.title(),
                about.authors(),
                about.publishedAt(),
                about.modifiedAt(),
                PageLanguage.find(facts.page(), text),
                about.publisher(),
                about.image(),
                about.summary(),
                about.tags(),
                text,
                DraftWriter.html(blocks, source.url()),
                DraftWriter.images(blocks),
                about.paywalled(),
                about.discussionUrl());
    }

    private static Document parsed(PageFetched source) {
        return PageParser.parse(source.body(), source.contentType(), source.url());
    }
}
