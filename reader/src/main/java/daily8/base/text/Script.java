package daily8.base.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The script that most of a text is written in, and the languages that use it.
public enum Script {
    LATIN("", ""),
    ARABIC("ar fa ur ps ku ckb sd ug", "ar"),
    HEBREW("he iw yi", "he"),
    CYRILLIC("ru uk bg sr mk be kk ky mn tg", "ru"),
    GREEK("el", "el"),
    KANA("ja", "ja"),
    HANGUL("ko", "ko"),
    HAN("zh ja", "zh"),
    THAI("th", "th"),
    DEVANAGARI("hi mr ne", "hi"),
    NONE("", "");

    /// Written in Latin letters, too.
    private static final Set<String> ALSO_LATIN = Set.of("sr", "ku", "kk");

    /// Enough letters to be sure.
    private static final int SAMPLE = 1_000;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> languages;

    private final String usual;

    /// `languages` are two-letter tags separated by spaces.
    Script(String languages, String usual) {
        this.languages = List.of(languages.split(" ", -1));
        this.usual = usual;
    }

    public static Script of(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        int ascii = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < SAMPLE; i++) {
            char c = text.charAt(i);
            if (isAsciiLetter(c)) {
                ascii++;
                letters++;
            } else if (c >= 0x80 && Character.isLetter(c)) {
                counts.merge(of(c), 1, Integer::sum);
                letters++;
            }
        }
        if (ascii > 0) {
            counts.merge(LATIN, ascii, Integer::sum);
        }
        // Japanese mixes Kana with Han; a tenth of Kana never occurs in Chinese
        if (counts.getOrDefault(KANA, 0) * 10 > letters) {
            return KANA;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// The stated language where it is written in this script, else the script's usual one.
    public String language(String stated) {
        return switch (this) {
            case NONE -> stated;
            case LATIN -> isOtherScript(stated) ? "" : stated;
            default -> uses(stated) ? stated : usual;
        };
    }

    private boolean uses(String language) {
        return !language.isEmpty() && languages.contains(language);
    }

    private static boolean isOtherScript(String language) {
        return !ALSO_LATIN.contains(language)
                && Arrays.stream(values()).anyMatch(script -> script.uses(language));
    }

    private static Script of(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case THAI -> THAI;
            case DEVANAGARI -> DEVANAGARI;
            case LATIN -> LATIN;
            default -> NONE;
        };
    }
}
