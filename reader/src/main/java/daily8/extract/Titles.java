package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page, without the site's name.
///
/// The page's own `h1` wins where metadata agrees with it; metadata is often shortened or written
/// for search engines.
final class Titles {
    /// What stands between a headline and the site's name.
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", ": ");

    private static final int MAX_HEADLINE = 400;

    private Titles() {}

    static String find(Document page, MetaTags meta, JsonLd jsonLd, String publisher) {
        List<String> stated = new ArrayList<>();
        stated.add(meta.first("og:title"));
        stated.add(jsonLd.text("headline"));
        stated.add(meta.first("twitter:title", "dc.title", "title", "parsely-title", "headline"));
        stated.add(PlainText.of(page.title()));
        stated.removeIf(String::isBlank);
        Optional<String> shown = shown(page, stated);
        if (shown.isPresent()) {
            return shown.get();
        }
        return stated.isEmpty() ? firstHeading(page) : withoutSite(stated.getFirst(), publisher);
    }

    /// The heading that one of the stated titles contains or starts with.
    private static Optional<String> shown(Document page, List<String> stated) {
        for (Element heading :
                page.select("h1, [itemprop~=headline]").stream().limit(20).toList()) {
            String text = PlainText.line(heading, MAX_HEADLINE);
            String folded = PlainText.folded(text);
            if (folded.length() >= 8) {
                for (String title : stated) {
                    if (PlainText.folded(title).contains(folded)) {
                        return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String firstHeading(Document page) {
        Element heading = page.selectFirst("h1, h2");
        return heading == null ? "" : PlainText.line(heading, MAX_HEADLINE);
    }

    static String withoutSite(String title, String publisher) {
        String site = PlainText.folded(publisher);
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isSite(title.substring(last + separator.length()), site)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && isSite(title.substring(0, first), site)) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String part, String site) {
        String folded = PlainText.folded(part);
        if (folded.isEmpty() || site.isEmpty()) {
            return false;
        }
        String joined = folded.replace(" ", "");
        String joinedSite = site.replace(" ", "");
        return joined.equals(joinedSite)
                || (joined.length() > 3 && joinedSite.contains(joined))
                || (joinedSite.length() > 3 && joined.startsWith(joinedSite));
    }
}
