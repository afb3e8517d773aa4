package daily8.enrich.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// English and Arabic verbs of saying, in all their forms.
final class SpeechVerbs {
    /// Verbs that go with someone's own words.
    private static final String OF_QUOTING =
            """
            add address admit advise affirm agree allege announce answer appeal argue ask assert
            assure attest balk bark beg begin believe blast boast bemoan brag call caution charge
            chant chide claim clarify comment complain conclude concede confess confide confirm
            contend continue counter cry declare decry demand deny describe disclose elaborate email
            emphasize emphasise exclaim explain express fume gloat go grumble gush hail
            highlight insist instruct intone interject interrupt joke jibe lament lash laugh maintain marvel
            mention mock mumble murmur muse mutter note object observe offer opine
            persist plead pledge point pose post praise preach press proclaim promise prompt
            pronounce propose protest put question quip quote rail react read reason
            recall reckon recount reflect reiterate relate remark remember remind repeat
            reply report respond retort retweet reveal rule say scoff scold scream shout shrug sigh signal
            slam sniff snap sob specify speculate state stress suggest surmise swear sneer tell
            testify thank think thunder tout tweet urge venture voice vow warn whisper
            wonder write yell
            """;

    /// Verbs that go with what someone is said to have said, too.
    private static final String OF_REPORTING =
            """
            accept acknowledge admit affirm agree allege announce argue assert assure believe
            boast claim clarify complain conclude concede confirm contend counter declare deny
            disclose emphasize emphasise explain find forecast hint hope imply indicate insist
            joke lament learn maintain mention note observe pledge point predict proclaim promise
            propose reassert recall recommend reiterate remark repeat reply report respond reveal
            rule say show signal specify state stress suggest suspect testify think tell tweet
            vow warn write add feel fear estimate know expect request demand
            """;

    /// Verbs behind which a statement follows without `that`, too.
    private static final Set<String> BARE =
            Set.of(
                    words(
                            """
                            said says say noted insisted argued argues claimed claims
                            acknowledged confirmed stated believes thinks warned suggested announced
                            contends maintains denied conceded admitted hopes alleged explained
                            """));

    private static final Map<String, String> IRREGULAR = irregular();

    private static final Set<String> QUOTING = forms(OF_QUOTING);
    private static final Set<String> REPORTING = forms(OF_REPORTING);

    private static final Set<String> ARABIC =
            Set.of(
                    words(
                            """
                            قال قالت قالوا يقول تقول أضاف أضافت وأضاف وأضافت وقال وقالت أكد أكدت وأكد
                            وأكدت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت صرح صرحت وصرح أعلن أعلنت
                            وأعلن وأعلنت تابع وتابع تابعت وتابعت أشار أشارت وأشار وأشارت كتب كتبت وكتب
                            اعتبر اعتبرت واعتبر رأى شدد شددت وشدد وشددت حذر حذرت وحذر لفت ولفت
                            """));

    private SpeechVerbs() {}

    /// Whether the word, as written, may stand with a quotation.
    static boolean quotes(String word) {
        return QUOTING.contains(word.toLowerCase(Locale.ROOT)) || ARABIC.contains(word);
    }

    /// Whether a statement in the reporter's words may follow the word.
    static boolean reports(String word) {
        return REPORTING.contains(word.toLowerCase(Locale.ROOT)) || ARABIC.contains(word);
    }

    static boolean reportsBare(String word) {
        return BARE.contains(word);
    }

    static boolean isArabic(String word) {
        return ARABIC.contains(word);
    }

    private static Set<String> forms(String verbs) {
        Set<String> forms = new HashSet<>();
        for (String verb : words(verbs)) {
            forms.add(verb);
            forms.add(third(verb));
            forms.add(ing(verb));
            forms.addAll(List.of(IRREGULAR.getOrDefault(verb, past(verb)).split("/", -1)));
        }
        return Set.copyOf(forms);
    }

    private static String third(String verb) {
        if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
        return hissing || verb.equals("go") ? verb + "es" : verb + "s";
    }

    private static String ing(String verb) {
        return (verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    private static String past(String verb) {
        if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : doubled(verb) + "ed";
    }

    /// One vowel and one consonant at the end of a short verb: admit, quip, beg.
    private static String doubled(String verb) {
        Set<String> doubling = Set.of("admit", "quip", "beg", "brag", "sob", "snap", "slam", "put");
        return doubling.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static Map<String, String> irregular() {
        Map<String, String> past = new HashMap<>();
        String pairs =
                "say:said tell:told begin:began/begun go:went put:put read:read swear:swore/sworn"
                        + " think:thought write:wrote/written find:found feel:felt know:knew/known"
                        + " show:showed/shown forecast:forecast";
        for (String pair : pairs.split(" ", -1)) {
            String[] sides = pair.split(":", -1);
            past.put(sides[0], sides[1]);
        }
        return Map.copyOf(past);
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
    }
}
