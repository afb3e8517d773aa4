package daily8.editing;

import daily8.base.text.CutText;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// A feed that someone wants to have read, with the source it would belong to if that is new.
///
/// The source is named by the host of its home page, so that the feeds of one site share one. Its
/// rights are those of a private site (whole text); an editor can change them.
record FeedPlan(Source source, Feed feed) {
    private static final int MAX_NAME = 80;

    /// Plans a feed; `home` and `title` may be empty. Empty where the address is none of the web.
    static Optional<FeedPlan> of(String address, String home, String title) {
        Optional<CanonicalUrl> url = CanonicalUrl.parse(address);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        CanonicalUrl site = CanonicalUrl.parse(home).orElseGet(() -> root(url.get()));
        String host = host(site);
        Optional<SourceId> id = SourceId.parse(host);
        return id.map(source ->
                new FeedPlan(
                        new Source(
                                source,
                                title.isBlank() ? host : CutText.to(MAX_NAME, title.strip()),
                                site.uri(),
                                "",
                                "",
                                Section.OTHER,
                                RightsPolicy.FULL,
                                Optional.empty(),
                                false),
                        new Feed(
                                FeedId.of(url.get()),
                                source,
                                url.get().uri(),
                                title.isBlank() ? host : CutText.to(MAX_NAME, title.strip()),
                                Section.OTHER,
                                Feed.PageRule.WHEN_SHORT)));
    }

    private static CanonicalUrl root(CanonicalUrl url) {
        URI uri = url.uri();
        return new CanonicalUrl(uri.getScheme() + "://" + uri.getRawAuthority() + "/");
    }

    private static String host(CanonicalUrl url) {
        String host = url.uri().getHost() == null ? "" : url.uri().getHost();
        String lower = host.toLowerCase(Locale.ROOT).replace("[", "").replace("]", "");
        String plain = lower.replace(':', '-');
        return plain.startsWith("www.") ? plain.substring("www.".length()) : plain;
    }
}
