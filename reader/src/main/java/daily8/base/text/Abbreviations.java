package daily8.base.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// English words whose stop need not end the sentence, written as they are, without the stop.
final class Abbreviations {
    /// A name follows.
    private static final Set<String> TITLES =
            words(
                    """
                    Mr Mrs Ms Messrs Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cmdr
                    Cpl Maj Adm Brig Rev Hon Pres Fr St Ste Mt Ft Supt Det Insp Asst Atty Spc Pvt
                    """);

    /// The sentence goes on where a number follows.
    private static final Set<String> COUNTED =
            words(
                    """
                    No Nos no nos Vol vol pp p Fig fig Figs figs Eq eq Sec sec Art art Ch ch approx
                    ca c Op op Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec max min
                    """);

    /// The sentence goes on.
    private static final Set<String> INNER = words("vs v cf viz eg ie incl b");

    /// The sentence goes on unless a word follows that often begins one.
    private static final Set<String> OPEN =
            words(
                    """
                    Inc Corp Co Ltd Bros Jr Sr Esq Ave Blvd Rd Dept Univ Assn etc al ed eds est
                    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs
                    Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
                    Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ph
                    """);

    /// Words that begin sentences far more often than they continue a name, in lower case.
    private static final Set<String> STARTERS =
            words(
                    """
                    the a an he she it they we you i this that these those there here his her its
                    their our my your but and or so yet if when while although though because since
                    as after before during in on at by for from with without under over to of about
                    what who why how where which however meanwhile moreover also then now still
                    both many most some several all no not one two another other others each every
                    is was are were has have had do does did
                    """);

    private Abbreviations() {}

    /// Whether the stop behind `word` is its own, and the sentence goes on with `next`.
    static boolean goesOn(String word, String next) {
        if (TITLES.contains(word) || INNER.contains(word)) {
            return true;
        }
        if (COUNTED.contains(word) && Character.isDigit(next.codePointAt(0))) {
            return true;
        }
        return (OPEN.contains(word) || isInitial(word) || isDotted(word)) && !startsSentence(next);
    }

    private static boolean startsSentence(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// One capital, as in a name; `I` too is seldom the end of a sentence.
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /// `U.S`, `a.m`, `Ph.D`.
    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(word.length() - 2) == '.';
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
