package daily8.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, Integer> BITS = bits();

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

    /// No word of the lists is longer.
    private static final int MAX_WORD =
            BITS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final SeenNames SEEN = new SeenNames(ClassHints::read);

    private ClassHints() {}

    private static Map<String, Integer> bits() {
        WordLists lists = WordLists.load("hints.txt");
        Map<String, Integer> bits = new HashMap<>();
        lists.section("body").forEach(word -> bits.merge(word, IS_BODY, (a, b) -> a | b));
        lists.section("boilerplate")
                .forEach(word -> bits.merge(word, IS_BOILERPLATE, (a, b) -> a | b));
        lists.section("doubtful").forEach(word -> bits.merge(word, IS_DOUBTFUL, (a, b) -> a | b));
        lists.section("caption").forEach(word -> bits.merge(word, IS_CAPTION, (a, b) -> a | b));
        lists.section("standfirst")
                .forEach(word -> bits.merge(word, IS_STANDFIRST, (a, b) -> a | b));
        return bits;
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

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || (bits(element) & IS_CAPTION) != 0;
    }

    static boolean isStandfirst(Element element) {
        return (bits(element) & IS_STANDFIRST) != 0;
    }

    private static int bits(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        Attributes attributes = element.attributes();
        int bits = 0;
        for (String name : ATTRIBUTES) {
            String value = attributes.get(name);
            if (!value.isEmpty() && value.length() <= MAX_CHARS) {
                bits |= SEEN.in(value);
            }
        }
        return bits;
    }

    private static int read(String value) {
        int bits = 0;
        for (String name : value.split(" ", -1)) {
            if (!name.isBlank() && STATE_PREFIXES.stream().noneMatch(name::startsWith)) {
                bits |= bitsOfName(name.strip());
            }
        }
        return bits;
    }

    /// A name that says "body" is not taken for what its other words say, `article-body-share`.
    private static int bitsOfName(String name) {
        int bits = 0;
        for (String word : words(name)) {
            bits |= word.length() > MAX_WORD ? 0 : BITS.getOrDefault(word, 0);
        }
        return (bits & IS_BODY) != 0 ? bits & ~(IS_BOILERPLATE | IS_DOUBTFUL) : bits;
    }

    /// The words of a name and its pairs of neighbours, `articleBody-main` → article, body, main,
    /// article-body, body-main.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean hump =
                    Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        int single = words.size();
        for (int i = 1; i < single; i++) {
            words.add(words.get(i - 1) + "-" + words.get(i));
        }
        return words;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
