package daily8.comment.moderator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom an article names by office (`Mayor Ilse Varga`, `الوزيرة ندى الحموي`): who threatens Varga
/// threatens the mayor.
///
/// By office only: clubs and companies are named too, and "we will slaughter Westhaven" is sport.
final class StoryPeople {
    /// A word of the list of persons in `manners-en.txt`, and of that in `manners-ar.txt`.
    private static final String OFFICE = "mayor";

    private static final String ARABIC_OFFICE = "المدير";

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:[Mm]ayor|[Mm]inister|[Dd]irector|[Gg]overnor|[Cc]oach|[Cc]hair(?:wo)?man|[Pp]resident|[Jj]udge"
                            + "|[Gg]oalkeeper|[Cc]aptain|[Pp]rofessor|[Ss]enator|[Cc]ouncillor|Dr|Mr|Mrs|Ms|Sir)\\.?"
                            + "((?: \\p{Lu}[\\p{L}'’-]+){1,3})");

    /// Arabic has no capitals: a family's name is known by its article, and only behind another
    /// word.
    private static final Pattern ARABIC =
            Pattern.compile(
                    "(?:الوزيرة?|المدرب|المهاجم|الحارس|اللاعب|الدكتورة?|الكاتبة?|القاضي|المحافظ|النائبة?|المديرة?"
                            + "|(?:مديرة?|رئيسة?) \\p{L}+(?: ال\\p{L}+)?) ((?!ال)\\p{L}+) (ال\\p{L}+)");

    private final Set<String> names = new HashSet<>();
    private final String office;

    StoryPeople(Subject subject) {
        String text = subject.title() + "\n" + subject.text();
        boolean arabic = subject.language().equals("ar");
        this.office = arabic ? ARABIC_OFFICE : OFFICE;
        if (arabic) {
            readArabic(text);
        } else if (subject.language().equals("en")) {
            readEnglish(text);
        }
    }

    private void readEnglish(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            for (String name : named.group(1).strip().split(" ", -1)) {
                String word = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
                names.add(word);
                names.add(word + "s"); // `Varga's`, as Unmasked has it
            }
        }
    }

    private void readArabic(String text) {
        Matcher named = ARABIC.matcher(text);
        while (named.find()) {
            names.addAll(Unmasked.of(named.group(2)).words());
        }
    }

    /// The words with the office in the place of each name.
    List<String> meantBy(List<String> words) {
        return words.stream().map(word -> names.contains(word) ? office : word).toList();
    }

    /// An English text with `the mayor` in the place of each name.
    String inOffice(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String token : text.split("(?<=[^\\p{L}'’])|(?=[^\\p{L}'’])", -1)) {
            String word = token.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
            boolean isName = Character.isUpperCase(token.isEmpty() ? ' ' : token.charAt(0));
            out.append(
                    isName && names.contains(word)
                            ? token.replaceFirst("(?i)^" + Pattern.quote(word), "the mayor")
                            : token);
        }
        return out.toString();
    }
}
