package daily8.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Finds the link from one page of an article to its next, and to its variant for phones.
///
/// Both must hold: the address is the article's own with the next number in it ([PageAddress]), and
/// the link is meant so: `rel=next`, the number itself, or a word for "next page". So the next
/// article of a series, and the next page of its comments, are never taken.
final class NextPage {
    /// Longer texts are headlines of other articles.
    private static final int MAX_TEXT = 40;

    /// What stands behind a page's number: `.html`, `.shtml/`.
    private static final int MAX_BEHIND = 7;

    private static final Set<String> WORDS =
            WordLists.load("pages.txt").section("next").stream()
                    .map(PlainText::folded)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SIGNS = WordLists.load("pages.txt").section("sign");

    private final List<PageAddress> starts;
    private final int number;

    private NextPage(List<PageAddress> starts, int number) {
        this.starts = starts;
        this.number = number;
    }

    /// `starts` are the addresses of the article's first page, `number` is that of the wanted page.
    static Optional<URI> find(PageElements page, List<PageAddress> starts, int number) {
        NextPage wanted = new NextPage(starts, number);
        String digits = String.valueOf(number);
        for (Element link : page.links()) {
            String href = link.attr("href");
            if (mayHold(digits, href)) {
                Optional<URI> url = wanted.address(link, href);
                if (url.isPresent()) {
                    return url;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the number stands where page numbers do: most links need not be looked at further.
    private static boolean mayHold(String digits, String href) {
        int at = href.lastIndexOf(digits);
        int end = at + digits.length();
        return at > 0
                && !isDigit(href.charAt(at - 1))
                && (end == href.length()
                        || (!isDigit(href.charAt(end)) && href.length() - end <= MAX_BEHIND)
                        || href.charAt(end) == '&'
                        || href.charAt(end) == '#');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The page's variant for phones, where it names one.
    static Optional<URI> variant(PageElements page) {
        return page.phoneVariant().flatMap(link -> parsed(link, link.attr("href")));
    }

    private Optional<URI> address(Element link, String href) {
        return parsed(link, href).filter(url -> isMeant(link, match(url)));
    }

    private PageAddress.Match match(URI url) {
        PageAddress.Match best = PageAddress.Match.NONE;
        for (PageAddress start : starts) {
            PageAddress.Match match = start.match(url, number);
            best = match.compareTo(best) > 0 ? match : best;
        }
        return best;
    }

    private boolean isMeant(Element link, PageAddress.Match match) {
        return switch (match) {
            case NONE -> false;
            case DOUBTFUL -> says(text(link)) && !isOfComments(link);
            case SURE -> (isNext(link) || saysPage(link)) && !isOfComments(link);
        };
    }

    private static String text(Element link) {
        return PlainText.line(link, MAX_TEXT);
    }

    private static boolean isNext(Element link) {
        return ClassHints.lower(link.attr("rel")).contains("next");
    }

    /// In its text or in what is shown or read out for it: "2", "page 2", "next page".
    private boolean saysPage(Element link) {
        String label = link.attr("aria-label");
        String text = text(link);
        return says(text)
                || says(link.attr("title"))
                || says(label)
                || PlainText.folded(label.isEmpty() ? text : label).endsWith(" " + number);
    }

    private boolean says(String text) {
        String folded = PlainText.folded(text);
        return folded.isEmpty()
                ? SIGNS.contains(text.strip())
                : folded.equals(String.valueOf(number)) || WORDS.contains(folded);
    }

    private static boolean isOfComments(Element link) {
        for (Element at = link; at != null; at = at.parent()) {
            if (ClassHints.lower(at.className() + " " + at.id()).contains("comment")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<URI> parsed(Element link, String href) {
        try {
            String url = Images.resolved(link, href.strip());
            int fragment = url.indexOf('#');
            URI address = new URI(fragment < 0 ? url : url.substring(0, fragment));
            String scheme = address.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // an address that nobody can ask for
        }
    }
}
