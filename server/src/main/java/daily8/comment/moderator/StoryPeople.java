package daily8.comment.moderator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom an English article names by office (`Mayor Ilse Varga`): who threatens Varga threatens the
/// mayor.
///
/// By office only: clubs and companies are named too, and "we will slaughter Westhaven" is sport.
final class StoryPeople {
    /// A word of the list of persons in `manners-en.txt`.
    private static final String OFFICE = "mayor";

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:[Mm]ayor|[Mm]inister|[Dd]irector|[Gg]overnor|[Cc]oach|[Cc]hair(?:wo)?man|[Pp]resident|[Jj]udge"
                            + "|[Gg]oalkeeper|[Cc]aptain|[Pp]rofessor|[Ss]enator|[Cc]ouncillor|Dr|Mr|Mrs|Ms|Sir)\\.?"
                            + "((?: \\p{Lu}[\\p{L}'’-]+){1,3})");

    private final Set<String> names = new HashSet<>();

    StoryPeople(Subject subject) {
        if (!subject.language().equals("en")) {
            return;
        }
        Matcher named = NAMED.matcher(subject.title() + "\n" + subject.text());
        while (named.find()) {
            for (String name : named.group(1).strip().split(" ", -1)) {
                String word = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
                names.add(word);
                names.add(word + "s"); // `Varga's`, as Unmasked has it
            }
        }
    }

    /// The words with the office in the place of each name.
    List<String> meantBy(List<String> words) {
        return words.stream().map(word -> names.contains(word) ? OFFICE : word).toList();
    }
}
