package daily8.extract;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts the site's name and the section from a title.
///
/// What stands behind (or before) a separator is the site's when it is the publisher's name, the
/// host's, or when what is left is a headline that the page states elsewhere by itself.
final class SiteName {
    /// What stands between a headline and the site's name.
    private static final List<String> SEPARATORS =
            List.of(
                    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " › ", " ‹ ", " ⋆ ", " · ",
                    " • ", " / ", ": ", "：", "｜", "－", "--", "|", "_", "-");

    /// These stand inside headlines too, so a headline left of them proves nothing.
    private static final Set<String> IN_HEADLINES = Set.of(": ", "：", " / ");

    /// Scripts without spaces set these between headline and site, all others within words.
    private static final Set<String> IN_WORDS = Set.of("_", "-");

    /// A title ends with a section and a site at most.
    private static final int MOST_CUTS = 3;

    /// Behind a headline stand five parts at most (keywords, sections, the site).
    private static final int MOST_PARTS = 8;

    private final String publisher;
    private final Set<String> hostNames;
    private final Set<String> headlines;

    SiteName(String publisher, String url, List<String> headlines) {
        this.publisher = joined(publisher);
        this.hostNames = hostNames(url);
        this.headlines =
                headlines.stream()
                        .filter(headline -> !isSite(headline))
                        .map(SiteName::joined)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The publisher's name and its host's, to compare with.
    static Set<String> spellings(String publisher, String url) {
        Set<String> names = new HashSet<>(hostNames(url));
        names.add(joined(publisher));
        names.remove("");
        return names;
    }

    /// The title without what is the site's; empty where nothing else is in it.
    String cutFrom(String title) {
        String left = title.strip();
        for (int cut = 0; cut < MOST_CUTS && !isBare(left); cut++) {
            String shorter = cutOnce(left);
            if (shorter.equals(left)) {
                break;
            }
            left = shorter;
        }
        return isBare(left) ? "" : left;
    }

    private boolean isBare(String title) {
        return !title.isEmpty() && joined(title).equals(publisher);
    }

    private String cutOnce(String title) {
        for (String separator : SEPARATORS) {
            if (IN_WORDS.contains(separator) && !isUnspaced(title)) {
                continue;
            }
            int last = title.lastIndexOf(separator);
            if (last > 0 && isSite(title.substring(last + separator.length()))) {
                return title.substring(0, last).strip();
            }
            int end = IN_HEADLINES.contains(separator) ? -1 : endOfHeadline(title, separator);
            if (end > 0) {
                return title.substring(0, end).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && isSite(title.substring(0, first))) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    /// Where the last separator stands that has a whole headline before it; -1 where none does.
    private int endOfHeadline(String title, String separator) {
        int end = title.lastIndexOf(separator);
        for (int part = 0; part < MOST_PARTS && end > 0; part++) {
            if (headlines.contains(joined(title.substring(0, end)))) {
                return end;
            }
            end = title.lastIndexOf(separator, end - 1);
        }
        return -1;
    }

    /// Whether a title is written without spaces, as Chinese and Japanese are.
    private static boolean isUnspaced(String title) {
        return title.codePoints().anyMatch(Character::isIdeographic);
    }

    private boolean isSite(String part) {
        String name = joined(part);
        if (name.isEmpty()) {
            return false;
        }
        boolean publishers =
                !publisher.isEmpty()
                        && (name.equals(publisher)
                                || (name.length() > 3 && publisher.contains(name))
                                || (publisher.length() > 3 && name.startsWith(publisher)));
        return publishers || hostNames.contains(name);
    }

    /// `www.harbour-post.example` → `harbourpostexample`, `harbourpost`.
    private static Set<String> hostNames(String url) {
        try {
            String host = URI.create(url).getHost();
            if (host == null) {
                return Set.of();
            }
            String bare = host.startsWith("www.") ? host.substring(4) : host;
            int end = bare.indexOf('.');
            return Set.copyOf(
                    List.of(joined(bare), joined(end < 0 ? bare : bare.substring(0, end))));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    /// Letters and digits alone, for comparing names.
    static String joined(String text) {
        return PlainText.folded(text).replace(" ", "");
    }
}
