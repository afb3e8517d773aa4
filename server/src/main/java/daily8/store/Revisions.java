package daily8.store;

import daily8.model.Article;
import daily8.model.CanonicalUrl;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the next revision of an article. Its id, source, feed and first times stay: an edit does
/// not float an article to the top again.
public final class Revisions {
    private Revisions() {}

    /// The feed says it in other words. Where the feed carries a teaser only, the longer text that
    /// the article has stays until its page is fetched again. Empty where a reader sees no change.
    public static Optional<Article> edited(Article current, Visit.Item item) {
        Article said = item.article();
        boolean keepsText = item.wantsPage() && current.html().length() > said.html().length();
        Article text = keepsText ? current : said;
        Article next =
                new Article(
                        current.id(),
                        current.source(),
                        current.feed(),
                        said.url(),
                        said.title(),
                        said.authors().isEmpty() ? current.authors() : said.authors(),
                        current.publishedAt(),
                        current.firstSeenAt(),
                        said.revisedAt(),
                        current.revision() + 1,
                        text.language(),
                        current.section(),
                        said.image().or(current::image),
                        said.summary(),
                        text.excerpt(),
                        said.tags(),
                        text.html());
        return Optional.of(next).filter(a -> Wording.digest(a) != Wording.digest(current));
    }

    /// The page was fetched. Empty where it tells nothing new.
    public static Optional<Article> fetched(Article current, Article page) {
        Article next =
                new Article(
                        current.id(),
                        current.source(),
                        current.feed(),
                        page.url(),
                        page.title(),
                        page.authors(),
                        earlier(page.publishedAt(), current.firstSeenAt()),
                        current.firstSeenAt(),
                        page.revisedAt(),
                        current.revision() + 1,
                        page.language(),
                        page.section(),
                        page.image(),
                        page.summary(),
                        page.excerpt(),
                        page.tags(),
                        page.html());
        return Optional.of(next).filter(a -> !sameButForNumber(a, current));
    }

    /// Whether an address that a page calls its own may become an alias of its article: a site's
    /// home page is named by many broken pages, and a reprint names another publisher's.
    public static boolean mayBeAlias(CanonicalUrl canonical, Article article) {
        String host = bareHost(canonical.uri().getHost());
        String path = canonical.uri().getRawPath();
        boolean aDocument = path.length() > 1 || canonical.uri().getRawQuery() != null;
        String own = bareHost(article.url().getHost());
        return aDocument && (related(host, own) || related(host, article.source().name()));
    }

    /// Whether two articles, one of which names the other's address as its own, are one: of the
    /// same source and in like words.
    public static boolean areOne(Article one, Article other) {
        return one.source().equals(other.source())
                && Wording.overlap(one, other) >= ItemIdentity.SAME_ARTICLE;
    }

    /// The one seen first, which keeps its id when the two prove to be one.
    public static Article older(Article one, Article other) {
        int bySight = one.firstSeenAt().compareTo(other.firstSeenAt());
        boolean oneFirst = bySight < 0 || (bySight == 0 && one.id().compareTo(other.id()) < 0);
        return oneFirst ? one : other;
    }

    private static boolean related(String host, String other) {
        return !host.isEmpty()
                && (host.equals(other) || host.endsWith("." + other) || other.endsWith("." + host));
    }

    private static String bareHost(@Nullable String host) {
        if (host == null) {
            return "";
        }
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean sameButForNumber(Article next, Article current) {
        return next.title().equals(current.title())
                && next.html().equals(current.html())
                && next.summary().equals(current.summary())
                && next.excerpt().equals(current.excerpt())
                && next.url().equals(current.url())
                && next.image().equals(current.image())
                && next.authors().equals(current.authors())
                && next.tags().equals(current.tags())
                && next.language().equals(current.language())
                && next.section() == current.section()
                && next.publishedAt().equals(current.publishedAt());
    }
}
