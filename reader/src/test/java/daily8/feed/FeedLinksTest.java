package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
    @Test
    void theFeedsThatASiteNamesComeFirstAndThoseOfCommentsLast() {
        assertThat(
                        named(
                                """
                                <html><head>
                                <link rel="alternate" type="application/rss+xml" title="Post &raquo; Comments" href="/post/feed/">
                                <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" title="Site" href="/feed/">
                                <link rel="alternate" type="application/feed+json" href="feed.json">
                                <link rel="alternate" hreflang="de" href="/de/">
                                <link rel="alternate" type="application/json" href="/wp-json/1">
                                <link rel="stylesheet" href="/feed.css">
                                </head></html>
                                """))
                .containsExactly(
                        "https://site.example/feed/",
                        "https://site.example/news/feed.json",
                        "https://site.example/post/feed/");
    }

    @Test
    void linksThatLookLikeFeedsFollowOwnOnesBeforeForeign() {
        assertThat(
                        named(
                                """
                                <body><a href="https://other.example/rss.xml">Elsewhere</a>
                                <a href="/rss">RSS</a><a href="/section.rss?x=1">Section</a>
                                <a href="/?feed=rss2">Query</a><a href="/feedback">Feedback</a>
                                <a href="/rss-is-dead">An article</a><a href="mailto:feed@site.example">Mail</a></body>
                                """))
                .containsExactly(
                        "https://site.example/rss",
                        "https://site.example/section.rss?x=1",
                        "https://site.example/?feed=rss2",
                        "https://other.example/rss.xml");
    }

    @Test
    void theBaseOfThePageCounts() {
        assertThat(
                        named(
                                "<base href=\"https://cdn.example/x/\">"
                                        + "<link rel=alternate type=application/atom+xml href=a.atom>"))
                .containsExactly("https://cdn.example/x/a.atom");
    }

    @Test
    void usualAddressesAreLeftToTry() {
        assertThat(candidates("<p>nothing</p>"))
                .allMatch(candidate -> !candidate.named())
                .extracting(FeedCandidate::url)
                .startsWith("https://site.example/feed", "https://site.example/rss");
    }

    @Test
    void thereAreNeverMoreThanTwelve() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            page.append("<link rel=alternate type=application/rss+xml href=/")
                    .append(i)
                    .append(">");
        }
        assertThat(candidates(page.toString())).hasSize(12);
    }

    private static List<String> named(String page) {
        return candidates(page).stream()
                .filter(FeedCandidate::named)
                .map(FeedCandidate::url)
                .toList();
    }

    private static List<FeedCandidate> candidates(String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        return FeedLinks.in(body, "text/html", "https://site.example/news/index.html");
    }
}
