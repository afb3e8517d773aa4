package daily8.web.guard;

import daily8.web.words.UiLanguage;
import java.util.Locale;
import java.util.Optional;

/// How a reader likes pages. Kept by the cookie `d8-looks` and, for those who have one, by their
/// account: `dark.large.calm.ar`.
public record Looks(Theme theme, Size size, Density density, Optional<UiLanguage> language) {
    public static final Looks USUAL =
            new Looks(Theme.AUTO, Size.NORMAL, Density.CALM, Optional.empty());

    private static final int PARTS = 4;

    /// Light or dark paper; AUTO as the device has it.
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How large text is.
    public enum Size {
        SMALL,
        NORMAL,
        LARGE,
        LARGEST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How much air there is between things.
    public enum Density {
        CALM,
        COMPACT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a cookie, a form or an account says; what it does not say rightly is as usual.
    public static Looks parse(String text) {
        String[] parts = text.split("\\.", PARTS + 1);
        return parts.length < PARTS
                ? USUAL
                : new Looks(
                        pick(Theme.values(), parts[0], Theme.AUTO),
                        pick(Size.values(), parts[1], Size.NORMAL),
                        pick(Density.values(), parts[2], Density.CALM),
                        Optional.ofNullable(named(UiLanguage.values(), parts[3])));
    }

    private static <E extends Enum<E>> E pick(E[] all, String word, E otherwise) {
        E found = named(all, word);
        return found == null ? otherwise : found;
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E named(
            E[] all, String word) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(word)) {
                return one;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return String.join(
                ".",
                theme.word(),
                size.word(),
                density.word(),
                language.map(UiLanguage::code).orElse("any"));
    }
}
