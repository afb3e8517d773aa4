package daily8.base.text;

import java.util.List;

/// Porter's stemmer for English (M. F. Porter, "An algorithm for suffix stripping", 1980): the five
/// steps as published. One object a word.
final class PorterStemmer {
    private record Rule(String suffix, String replacement) {
        static Rule of(String pair) {
            String[] sides = pair.split(">", -1);
            return new Rule(sides[0], sides[1]);
        }
    }

    private static final List<Rule> STEP_2 =
            rules(
                    "ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al"
                            + " entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al"
                            + " iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble");

    private static final List<Rule> STEP_3 =
            rules("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>");

    private static final List<Rule> STEP_4 =
            rules(
                    "ement> ance> ence> able> ible> ment> ant> ent> ion> ism> ate> iti> ous> ive>"
                            + " ize> al> er> ic> ou>");

    private String word;

    PorterStemmer(String word) {
        this.word = word;
    }

    String stem() {
        if (word.length() < 3) {
            return word;
        }
        plurals();
        pastAndProgressive();
        if (word.endsWith("y") && hasVowel(without("y"))) {
            word = without("y") + "i";
        }
        replaceFirst(STEP_2, 0);
        replaceFirst(STEP_3, 0);
        replaceFirst(STEP_4, 1);
        finalE();
        if (measure(word) > 1 && endsDouble(word) && word.endsWith("l")) {
            word = word.substring(0, word.length() - 1);
        }
        return word;
    }

    private void plurals() {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            word = word.substring(0, word.length() - 2);
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            word = without("s");
        }
    }

    private void pastAndProgressive() {
        if (word.endsWith("eed")) {
            if (measure(without("eed")) > 0) {
                word = without("d");
            }
            return;
        }
        for (String ending : List.of("ed", "ing")) {
            if (word.endsWith(ending) && hasVowel(without(ending))) {
                word = without(ending);
                tidy();
                return;
            }
        }
    }

    private void tidy() {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word += "e";
        } else if (endsDouble(word) && "lsz".indexOf(word.charAt(word.length() - 1)) < 0) {
            word = word.substring(0, word.length() - 1);
        } else if (measure(word) == 1 && endsShort(word)) {
            word += "e";
        }
    }

    private void finalE() {
        if (word.endsWith("e")) {
            String rest = without("e");
            int m = measure(rest);
            if (m > 1 || (m == 1 && !endsShort(rest))) {
                word = rest;
            }
        }
    }

    /// Applies the first rule whose suffix fits, where what remains measures more than `least`.
    private void replaceFirst(List<Rule> rules, int least) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.suffix())) {
                String rest = without(rule.suffix());
                boolean ion = rule.suffix().equals("ion");
                boolean fits = !ion || rest.endsWith("s") || rest.endsWith("t");
                if (measure(rest) > least && fits) {
                    word = rest + rule.replacement();
                }
                return;
            }
        }
    }

    private String without(String suffix) {
        return word.substring(0, word.length() - suffix.length());
    }

    private static List<Rule> rules(String pairs) {
        return List.of(pairs.split(" ")).stream().map(Rule::of).toList();
    }

    private static boolean isConsonant(String text, int i) {
        char c = text.charAt(i);
        return c == 'y' ? i == 0 || !isConsonant(text, i - 1) : "aeiou".indexOf(c) < 0;
    }

    /// How often a vowel is followed by a consonant.
    private static int measure(String text) {
        int m = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isConsonant(text, i) && !isConsonant(text, i - 1)) {
                m++;
            }
        }
        return m;
    }

    private static boolean hasVowel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isConsonant(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == text.charAt(last - 1) && isConsonant(text, last);
    }

    /// Consonant, vowel, consonant other than w, x, y.
    private static boolean endsShort(String text) {
        int last = text.length() - 1;
        return last >= 2
                && isConsonant(text, last)
                && !isConsonant(text, last - 1)
                && isConsonant(text, last - 2)
                && "wxy".indexOf(text.charAt(last)) < 0;
    }
}
