package daily8.web.words;

import java.util.List;
import java.util.Locale;

/// A language of the interface; the prefix of addresses (`/en/…`) chooses it, and with it the
/// edition.
public enum UiLanguage {
    EN("ltr", "English"),
    AR("rtl", "العربية");

    private final String direction;
    private final String ownName;

    UiLanguage(String direction, String ownName) {
        this.direction = direction;
        this.ownName = ownName;
    }

    /// The BCP 47 tag: `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its addresses begin with: `/en`.
    public String prefix() {
        return "/" + code();
    }

    public String direction() {
        return direction;
    }

    public String ownName() {
        return ownName;
    }

    /// The fonts that every page in it needs, worth fetching first.
    public List<String> mainFonts() {
        return this == EN
                ? List.of("fonts/newsreader-display.woff2", "fonts/newsreader-text.woff2")
                : List.of(
                        "fonts/noto-naskh-arabic.woff2",
                        "fonts/noto-sans-arabic.woff2",
                        "fonts/newsreader-display.woff2");
    }

    public UiLanguage other() {
        return this == EN ? AR : EN;
    }

    /// The language that an address names; English where it names none.
    public static UiLanguage ofPath(String path) {
        return path.equals("/ar") || path.startsWith("/ar/") ? AR : EN;
    }

    /// The language that a browser asks for first, of those we have.
    public static UiLanguage ofHeader(String acceptLanguage) {
        for (String range : acceptLanguage.split(",", 20)) {
            String tag = range.strip().toLowerCase(Locale.ROOT);
            for (UiLanguage language : values()) {
                if (tag.equals(language.code())
                        || tag.startsWith(language.code() + "-")
                        || tag.startsWith(language.code() + ";")) {
                    return language;
                }
            }
        }
        return EN;
    }
}
