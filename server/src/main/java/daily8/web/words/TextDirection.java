package daily8.web.words;

import java.util.Set;

/// The direction of a publisher's text: `dir` of HTML.
public final class TextDirection {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private TextDirection() {}

    /// `auto` where the language is unknown: the browser then goes by the first letter.
    public static String of(String language) {
        if (language.isEmpty()) {
            return "auto";
        }
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
