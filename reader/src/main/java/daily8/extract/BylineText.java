package daily8.extract;

import daily8.base.text.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes a byline apart: `By Ada Quill and Bo Reed, Town Editor` → the names. The words are data:
/// `bylines.txt`.
final class BylineText {
    private static final WordLists WORDS = WordLists.load("bylines.txt");
    private static final List<String> BEFORE =
            WORDS.section("before").stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList();
    private static final BitSet FIRST_LETTERS = firstLetters();

    private static final List<String> AND =
            WORDS.section("and").stream().map(word -> " " + word + " ").toList();
    private static final Set<String> PARTICLES = WORDS.section("particles");

    /// A name longer than this is a sentence.
    private static final int MAX_NAME = 60;

    private static final int MAX_NAMES = 20;

    /// `Maria de los Angeles García Pérez`; more words are a sentence.
    private static final int MAX_WORDS = 6;

    private BylineText() {}

    /// The names in what is known to be bylines, each once.
    static List<String> split(List<String> bylines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines) {
            for (String part : parts(byline)) {
                String name = withoutWordsBefore(part);
                if (isPossible(name) && names.size() < MAX_NAMES) {
                    names.putIfAbsent(PlainText.folded(name), name);
                }
            }
        }
        List<String> found = new ArrayList<>(names.values());
        if (found.size() > 1) {
            found.removeIf(BylineText::isHost);
        }
        return found;
    }

    /// The names in a line that may be a byline: only what is written as people's names are.
    static List<String> people(String line) {
        return personal(split(List.of(line)));
    }

    static List<String> personal(List<String> names) {
        return names.stream().filter(BylineText::isPersonal).toList();
    }

    private static BitSet firstLetters() {
        BitSet letters = new BitSet();
        BEFORE.forEach(word -> letters.set(word.charAt(0)));
        return letters;
    }

    /// Whether the line's first letter is one that bylines start with; true where it shows none.
    static boolean mayOpenByline(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (WhiteSpace.hasInk(c)) {
                return FIRST_LETTERS.get(Character.toLowerCase(c));
            }
        }
        return true;
    }

    /// Whether the line starts as bylines do, and what follows is a name.
    static boolean opensByline(String line) {
        String name = parts(line).getFirst().strip();
        return !withoutWordsBefore(name).equals(name) && isPersonal(withoutWordsBefore(name));
    }

    private static List<String> parts(String byline) {
        String marked = byline;
        for (String and : AND) {
            marked = marked.replace(and, "\n");
        }
        for (String and : List.of(";", ",", "|", "、", "،", "·", "•", " / ")) {
            marked = marked.replace(and, "\n");
        }
        return List.of(marked.split("\n", -1));
    }

    private static String withoutWordsBefore(String part) {
        String name = part.strip();
        boolean changed = true;
        while (changed) {
            changed = false;
            String lower = ClassHints.lower(name);
            for (String before : BEFORE) {
                if (lower.startsWith(before) && endsWord(before, lower)) {
                    name = name.substring(before.length()).strip();
                    changed = true;
                    break;
                }
            }
        }
        return name;
    }

    private static boolean endsWord(String before, String lower) {
        char last = before.charAt(before.length() - 1);
        boolean mark = !Character.isLetter(last) || Character.isIdeographic(last);
        return mark
                || (lower.length() > before.length()
                        && Character.isWhitespace(lower.charAt(before.length())));
    }

    private static boolean isPossible(String name) {
        return name.length() >= 2
                && name.length() <= MAX_NAME
                && name.indexOf('@') < 0
                && !name.contains("://")
                && !name.contains("www.")
                && "/(#[{".indexOf(name.charAt(0)) < 0
                && !isDate(name)
                && name.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDate(String name) {
        return name.chars().anyMatch(Character::isDigit) && DateText.parse(name).isPresent();
    }

    private static boolean isHost(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 1 && name.length() - dot >= 3 && name.length() - dot <= 5;
        return ending && name.indexOf(' ') < 0;
    }

    /// Two to six words that start with a capital, particles aside; letters without case count.
    private static boolean isPersonal(String name) {
        String[] words = name.split(" ", -1);
        if (words.length > MAX_WORDS || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            if (!Character.isLetter(first)) {
                return false;
            }
            if (!Character.isLowerCase(first)) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                return false;
            }
        }
        boolean ideographs = Character.isIdeographic(name.charAt(0));
        return ideographs ? name.length() <= 8 : capitals >= 2;
    }
}
