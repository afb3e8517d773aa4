package daily8.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of an article's first page, and which addresses are those of its later pages.
///
/// A later page is at the same host, and its address is the first one's with a page number put in:
/// `/ferry` → `/ferry/2`, `/ferry/page-2`, `/ferry?page=2`; `/ferry.html` → `/ferry-2.html`. A
/// number that merely grows (`/news/17` → `/news/18`) is another article.
record PageAddress(String site, String path, List<String> query) {
    private static final Set<String> NAMES = WordLists.load("pages.txt").section("number");

    private static final String NAME =
            String.join("|", NAMES.stream().map(Pattern::quote).toList());

    /// What is put in before or behind an ending such as `.html`: the number, mostly with a name.
    private static final Pattern PUT_IN =
            Pattern.compile("[/,;_.-](?:(" + NAME + ")[/=_-]?)?0?([0-9]{1,2})/?");

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$");

    private static final Pattern FIRST_NUMBER =
            Pattern.compile("[/,;_.-](?:" + NAME + ")[/=_-]?1/?$|/1/?$");

    /// How surely an address is the wanted page's.
    enum Match {
        /// Another article, or another page of this one.
        NONE,
        /// A bare number that may also be the end of another article's name: `/ferry-2`.
        DOUBTFUL,
        SURE
    }

    /// The address of the first page; a number 1 that it gives itself is left out.
    static PageAddress of(URI url) {
        PageAddress whole = read(url);
        List<String> query = new ArrayList<>(whole.query);
        query.removeIf(part -> isNumber(part, 1));
        String path = FIRST_NUMBER.matcher(whole.path).replaceFirst("");
        return new PageAddress(whole.site, path, query);
    }

    /// As it is fetched and as its page calls itself.
    static List<PageAddress> all(URI url, String canonical) {
        PageAddress fetched = of(url);
        try {
            PageAddress own = of(new URI(canonical));
            return own.equals(fetched) ? List.of(fetched) : List.of(fetched, own);
        } catch (URISyntaxException e) {
            return List.of(fetched);
        }
    }

    private static PageAddress read(URI url) {
        String host = url.getRawAuthority() == null ? "" : url.getRawAuthority();
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        String query = url.getRawQuery();
        return new PageAddress(
                host.toLowerCase(Locale.ROOT),
                path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                query == null || query.isEmpty() ? List.of() : List.of(query.split("&", -1)));
    }

    /// Whether `url` is the address of page `number` of the article that starts here.
    Match match(URI url, int number) {
        PageAddress other = read(url);
        if (site.isEmpty() || !site.equals(other.site)) {
            return Match.NONE;
        }
        if (path.equals(other.path)) {
            List<String> added = new ArrayList<>(other.query);
            added.removeAll(query);
            boolean numbered = added.size() == 1 && isNumber(added.getFirst(), number);
            return numbered ? Match.SURE : Match.NONE;
        }
        return path.isEmpty() || !query.containsAll(other.query)
                ? Match.NONE
                : matchPath(other.path, number);
    }

    private Match matchPath(String other, int number) {
        Matcher ending = ENDING.matcher(path);
        int stem = ending.find() ? ending.start() : path.length();
        String end = path.substring(stem);
        boolean before =
                other.length() > path.length()
                        && other.startsWith(path.substring(0, stem))
                        && other.endsWith(end);
        if (before) {
            Match match = putIn(other.substring(stem, other.length() - end.length()), number);
            if (match != Match.NONE) {
                return match;
            }
        }
        return other.startsWith(path) ? putIn(other.substring(path.length()), number) : Match.NONE;
    }

    private static Match putIn(String added, int number) {
        Matcher matcher = PUT_IN.matcher(added.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != number) {
            return Match.NONE;
        }
        boolean named = matcher.group(1) != null;
        return named || added.startsWith("/") ? Match.SURE : Match.DOUBTFUL;
    }

    private static boolean isNumber(String parameter, int number) {
        int equals = parameter.indexOf('=');
        return equals > 0
                && NAMES.contains(parameter.substring(0, equals).toLowerCase(Locale.ROOT))
                && parameter.substring(equals + 1).equals(String.valueOf(number));
    }
}
