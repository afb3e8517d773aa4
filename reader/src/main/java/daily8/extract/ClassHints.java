package daily8.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What a publisher's class names and ids say about an element: English by custom, in every
/// country. The words are data: `hints.txt`.
final class ClassHints {
    /// From "surely not the article" to "surely the article's text".
    enum Hint {
        BOILERPLATE,
        DOUBTFUL,
        NONE,
        BODY
    }

    private static final int IS_BODY = 1;
    private static final int IS_BOILERPLATE = 2;
    private static final int IS_DOUBTFUL = 4;
    private static final int IS_CAPTION = 8;
    private static final int IS_STANDFIRST = 16;
    private static final int IS_BYLINE = 32;
    private static final int IS_DATE = 64;

    private static final NameWords WORDS = words();

    /// Class names that start so are about the page's state or the article's topic.
    private static final List<String> STATE_PREFIXES =
            List.of(
                    "has-",
                    "no-",
                    "with-",
                    "without-",
                    "is-",
                    "tag-",
                    "category-",
                    "js-has",
                    "col-");

    private static final String[] ATTRIBUTES = {
        "class", "id", "role", "data-component", "data-testid", "data-type"
    };

    /// Real lists of classes have up to 900 characters.
    private static final int MAX_CHARS = 2_000;

    private static final SeenNames SEEN = new SeenNames(ClassHints::read);

    private ClassHints() {}

    private static NameWords words() {
        WordLists hints = WordLists.load("hints.txt");
        Map<String, Integer> bits = new HashMap<>();
        add(hints.section("body"), IS_BODY, bits);
        add(hints.section("boilerplate"), IS_BOILERPLATE, bits);
        add(hints.section("doubtful"), IS_DOUBTFUL, bits);
        add(hints.section("caption"), IS_CAPTION, bits);
        add(hints.section("standfirst"), IS_STANDFIRST, bits);
        add(WordLists.load("bylines.txt").section("class"), IS_BYLINE, bits);
        add(WordLists.load("dates.txt").section("class"), IS_DATE, bits);
        return new NameWords(bits);
    }

    private static void add(Set<String> words, int bit, Map<String, Integer> bits) {
        words.forEach(word -> bits.merge(word, bit, (one, other) -> one | other));
    }

    static Hint of(Element element) {
        return hint(bits(element));
    }

    private static Hint hint(int bits) {
        boolean bad = (bits & (IS_BOILERPLATE | IS_DOUBTFUL)) != 0;
        if ((bits & IS_BODY) != 0) {
            return bad ? Hint.NONE : Hint.BODY;
        }
        if (!bad) {
            return Hint.NONE;
        }
        return (bits & IS_BOILERPLATE) != 0 ? Hint.BOILERPLATE : Hint.DOUBTFUL;
    }

    /// The same for a box that may go as a whole: captions stay with their pictures.
    static Hint ofBox(Element element) {
        int bits = bits(element);
        return isCaption(element, bits) ? Hint.NONE : hint(bits);
    }

    static boolean isCaption(Element element) {
        return isCaption(element, bits(element));
    }

    private static boolean isCaption(Element element, int bits) {
        return element.normalName().equals("figcaption") || (bits & IS_CAPTION) != 0;
    }

    static boolean isStandfirst(Element element) {
        return (bits(element) & IS_STANDFIRST) != 0;
    }

    /// Whether a list of class names says that its element shows the author.
    static boolean sayByline(String names) {
        return (bits(names) & IS_BYLINE) != 0;
    }

    /// Whether a list of class names, or an id, says that its element shows a date.
    static boolean sayDate(String names) {
        return (bits(names) & IS_DATE) != 0;
    }

    private static int bits(String names) {
        return names.isEmpty() || names.length() > MAX_CHARS ? 0 : SEEN.in(names);
    }

    private static int bits(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        Attributes attributes = element.attributes();
        int bits = 0;
        for (String name : ATTRIBUTES) {
            bits |= bits(attributes.get(name));
        }
        return bits;
    }

    private static int read(String value) {
        int bits = 0;
        int start = 0;
        while (start < value.length()) {
            int space = value.indexOf(' ', start);
            int end = space < 0 ? value.length() : space;
            if (end > start) {
                String name = value.substring(start, end);
                int said = bitsOfName(name);
                bits |= isAboutState(name) ? said & (IS_BYLINE | IS_DATE) : said;
            }
            start = end + 1;
        }
        return bits;
    }

    private static boolean isAboutState(String name) {
        for (String prefix : STATE_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /// A name that says "body" is not taken for what its other words say, `article-body-share`.
    private static int bitsOfName(String name) {
        int bits = WORDS.bits(name);
        return (bits & IS_BODY) != 0 ? bits & ~(IS_BOILERPLATE | IS_DOUBTFUL) : bits;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
