package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final WordLists WORDS = WordLists.load("hints.txt");
    private static final Set<String> BOILERPLATE = WORDS.section("boilerplate");
    private static final Set<String> DOUBTFUL = WORDS.section("doubtful");
    private static final Set<String> BODY = WORDS.section("body");
    private static final Set<String> CAPTION = WORDS.section("caption");
    private static final Set<String> STANDFIRST = WORDS.section("standfirst");

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

    /// Real lists of classes have up to 900 characters.
    private static final int MAX_CHARS = 2_000;

    private static final String[] NONE = {};

    private ClassHints() {}

    static Hint of(Element element) {
        Hint worst = Hint.NONE;
        boolean body = false;
        for (String name : names(element)) {
            List<String> words = words(name);
            if (containsAny(BODY, words)) {
                body = true;
            } else if (containsAny(BOILERPLATE, words)) {
                worst = Hint.BOILERPLATE;
            } else if (worst == Hint.NONE && containsAny(DOUBTFUL, words)) {
                worst = Hint.DOUBTFUL;
            }
        }
        if (body) {
            return worst == Hint.NONE ? Hint.BODY : Hint.NONE;
        }
        return worst;
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || says(CAPTION, element);
    }

    static boolean isStandfirst(Element element) {
        return says(STANDFIRST, element);
    }

    private static boolean says(Set<String> list, Element element) {
        for (String name : names(element)) {
            if (containsAny(list, words(name))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String attribute :
                List.of("class", "id", "role", "data-component", "data-testid", "data-type")) {
            String value = element.attr(attribute);
            for (String name : value.length() > MAX_CHARS ? NONE : value.split(" ", -1)) {
                if (!name.isBlank() && STATE_PREFIXES.stream().noneMatch(name::startsWith)) {
                    names.add(name.strip());
                }
            }
        }
        return names;
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

    private static boolean containsAny(Set<String> list, List<String> words) {
        for (String word : words) {
            if (list.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
