package daily8.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/// Who wrote the article: from metadata, else from the byline that the page shows.
final class Bylines {
    private static final String[] META = {
        "author",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "citation_author",
        "article.author",
        "dc.author",
        "creator",
        "article:author_name",
        "cxenseparse:author",
        "twitter:data1x"
    };

    private static final List<String> SHOWN =
            List.of(
                    "[itemprop~=author] [itemprop~=name]",
                    "[itemprop~=author]",
                    "a[rel~=author]",
                    ".byline a, .author a, .author-name, .byline-name, .byline__name",
                    ".byline, .author");

    /// Words before a name, in lower case.
    private static final List<String> BEFORE =
            List.of(
                    "by ",
                    "von ",
                    "par ",
                    "por ",
                    "di ",
                    "av ",
                    "af ",
                    "door ",
                    "text: ",
                    "words by ",
                    "written by ",
                    "author: ",
                    "autor: ",
                    "posted by ",
                    "from ",
                    "ein artikel von ",
                    "a cura di ",
                    "oleh ",
                    "yazan: ",
                    "بقلم: ",
                    "بقلم ",
                    "كتب ");

    /// A name longer than this is a sentence.
    private static final int MAX_NAME = 60;

    private static final int MAX_LINE = 200;

    private static final int MAX_NAMES = 20;

    private Bylines() {}

    static List<String> find(Document page, MetaTags meta, JsonLd jsonLd) {
        List<String> names = split(jsonLd.names("author"));
        for (String name : META) {
            if (names.isEmpty()) {
                names = split(meta.all(name));
            }
        }
        for (String query : SHOWN) {
            if (names.isEmpty()) {
                names =
                        split(
                                page.select(query).stream()
                                        .limit(4)
                                        .map(element -> PlainText.line(element, MAX_LINE))
                                        .toList());
            }
        }
        return names;
    }

    /// `By Ada Quill and Bo Reed, Town Editor` → the names, each once.
    static List<String> split(List<String> bylines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines) {
            for (String part : parts(byline)) {
                String name = cleaned(part);
                if (isName(name) && names.size() < MAX_NAMES) {
                    names.putIfAbsent(PlainText.folded(name), name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }

    private static List<String> parts(String byline) {
        String marked = byline;
        for (String and :
                List.of(
                        " and ", " und ", " & ", " et ", " y ", " og ", " och ", ";", ",", " | ",
                        "、")) {
            marked = marked.replace(and, "\n");
        }
        return List.of(marked.split("\n", -1));
    }

    private static String cleaned(String part) {
        String name = part.strip();
        boolean changed = true;
        while (changed) {
            changed = false;
            String lower = name.toLowerCase(Locale.ROOT);
            for (String before : BEFORE) {
                if (lower.startsWith(before)) {
                    name = name.substring(before.length()).strip();
                    changed = true;
                    break;
                }
            }
        }
        return name;
    }

    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= MAX_NAME
                && name.indexOf('@') < 0
                && !name.contains("://")
                && !name.contains("www.")
                && !name.startsWith("/")
                && name.chars().anyMatch(Character::isLetter);
    }

    /// The site as a word: what some publishers give as the author of everything.
    static String host(URI url) {
        String host = url.getHost();
        return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    }
}
