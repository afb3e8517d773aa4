package daily8.sample;

import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import java.awt.Color;
import java.net.URI;
import java.util.Optional;

/// An invented publisher: how it presents itself. `host` is also its id; `wholeText` says whether
/// its feed carries whole articles or teasers only; `accent` is the colour of its house.
record SamplePublisher(
        String host,
        String name,
        String language,
        String country,
        Section section,
        FeedFormat feed,
        boolean wholeText,
        Color accent,
        PageStyle style) {

    /// The format of its feed, with the path and the media type it is served under.
    enum FeedFormat {
        RSS("/feed.xml", "application/rss+xml"),
        ATOM("/feed.xml", "application/atom+xml"),
        JSON("/feed.json", "application/feed+json");

        final String path;
        final String mediaType;

        FeedFormat(String path, String mediaType) {
            this.path = path;
            this.mediaType = mediaType;
        }
    }

    /// The template of its article pages. They differ in what tells the text from what is around
    /// it: classic has JSON-LD, OpenGraph and `<article>`; magazine has OpenGraph; tabloid has
    /// neither, only a byline and a `<time>`.
    enum PageStyle {
        CLASSIC,
        MAGAZINE,
        TABLOID
    }

    URI url(String path) {
        return URI.create("https://" + host + path);
    }

    URI feedUrl() {
        return url(feed.path);
    }

    String accentHex() {
        return String.format("#%06x", accent.getRGB() & 0xffffff);
    }

    boolean rightToLeft() {
        return language.equals("ar");
    }

    Source source() {
        return new Source(
                new SourceId(host),
                name,
                url("/"),
                language,
                country,
                section,
                RightsPolicy.FULL,
                Optional.of(url("/icon.png")),
                true);
    }

    Feed sourceFeed() {
        CanonicalUrl address = CanonicalUrl.of(feedUrl()).orElseThrow();
        return new Feed(
                FeedId.of(address),
                new SourceId(host),
                address.uri(),
                name,
                section,
                Feed.PageRule.WHEN_SHORT);
    }
}
