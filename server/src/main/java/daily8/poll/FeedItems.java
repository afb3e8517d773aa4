package daily8.poll;

import daily8.extract.Extractor;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Digests;
import daily8.model.Draft;
import daily8.model.Feed;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.SourceText;
import daily8.model.StatedTime;
import daily8.store.Visit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the items of a feed into articles as they would be saved if they are new.
///
/// Thread-safe; keeps no state.
final class FeedItems {
    /// A feed's text shorter than this is a teaser: of feeds with whole texts, articles below it
    /// are rare (architecture: "Save first").
    static final int WHOLE_TEXT = 600;

    private final Extractor extractor = new Extractor();

    List<Visit.Item> read(ParsedFeed parsed, Feed feed, Source source, Instant now) {
        List<Visit.Item> items = new ArrayList<>(parsed.items().size());
        for (FeedItem item : parsed.items()) {
            items.add(read(item, parsed, feed, source, now));
        }
        return items;
    }

    private Visit.Item read(
            FeedItem item, ParsedFeed parsed, Feed feed, Source source, Instant now) {
        Optional<CanonicalUrl> page = page(item);
        CanonicalUrl address = page.orElseGet(() -> unlinked(item, feed));
        URI url =
                page.or(() -> CanonicalUrl.parse(parsed.link()))
                        .map(CanonicalUrl::uri)
                        .orElse(feed.url());
        Draft draft =
                extractor.extract(
                        item.contentHtml().isBlank()
                                ? new SourceText.FeedSummaryOnly(url, item)
                                : new SourceText.FeedContent(url, item));
        Article article =
                new Article(
                        ArticleId.of(address),
                        source.id(),
                        feed.id(),
                        url,
                        draft.title(),
                        draft.authors(),
                        publishedAt(draft, now),
                        now,
                        now,
                        1,
                        language(parsed, source, draft),
                        feed.section(),
                        CanonicalUrl.parse(draft.image()).map(CanonicalUrl::uri),
                        draft.summary(),
                        Excerpt.of(draft),
                        draft.tags(),
                        draft.html());
        boolean wantsPage = page.isPresent() && wantsPage(draft, feed, source);
        return new Visit.Item(
                item.id(),
                address.uri(),
                article,
                wantsPage,
                Discussions.page(item.commentsUrl(), url));
    }

    /// A guid that is a web address is one where the item names no other.
    private static Optional<CanonicalUrl> page(FeedItem item) {
        return CanonicalUrl.parse(item.url()).or(() -> CanonicalUrl.parse(item.id()));
    }

    /// An item that leads nowhere is known by its feed and its id, or by what it says.
    private static CanonicalUrl unlinked(FeedItem item, Feed feed) {
        String said = item.title() + '\n' + item.summaryHtml() + '\n' + item.contentHtml();
        String id = item.id().isEmpty() ? said : item.id();
        byte[] digest = Digests.sha256(id.getBytes(StandardCharsets.UTF_8));
        String fragment = HexFormat.of().formatHex(digest).substring(0, 32);
        return new CanonicalUrl(
                CanonicalUrl.of(feed.url()).map(CanonicalUrl::text).orElse(feed.url().toString())
                        + "#"
                        + fragment);
    }

    /// Never later than now: a date in the future would keep an article on top (F19).
    private static Instant publishedAt(Draft draft, Instant now) {
        return draft.publishedAt()
                .or(draft::modifiedAt)
                .map(StatedTime::instant)
                .filter(at -> at.isBefore(now))
                .orElse(now);
    }

    /// What the feed says of itself, else the source; the text's own letters are asked last.
    private static String language(ParsedFeed parsed, Source source, Draft draft) {
        String stated = primaryTag(parsed.language());
        if (stated.isEmpty()) {
            stated = source.language();
        }
        return stated.isEmpty() ? draft.language() : stated;
    }

    private static String primaryTag(String language) {
        return Locale.forLanguageTag(language.strip().replace('_', '-')).getLanguage();
    }

    private static boolean wantsPage(Draft draft, Feed feed, Source source) {
        return source.rights() != RightsPolicy.LINK
                && switch (feed.pages()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case WHEN_SHORT -> draft.text().length() < WHOLE_TEXT;
                };
    }
}
