package daily8.base.text;

import java.util.List;

/// Light stemming of Arabic: one spelling for letters that are written in several ways, then the
/// prefixes and suffixes off that hardly ever belong to the stem.
///
/// The affixes are those of "light10" (Larkey, Ballesteros, Connell 2007, "Light Stemming for
/// Arabic Information Retrieval").
final class ArabicStemmer {
    /// Longest first: `وال` must not be taken for `و`. Beyond light10: `و` before the other
    /// particles.
    private static final List<String> PREFIXES =
            List.of("وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال");

    /// One letter that is often a particle (and, then, with, for), and as often part of the stem.
    private static final List<String> PARTICLES = List.of("و", "ف", "ب", "ل");

    private static final List<String> SUFFIXES =
            List.of(
                    "هما", "ها", "هم", "ان", "ات", "ون", "ين", "تين", "يه", "ية", "نا", "ه", "ة",
                    "ي", "ا");

    /// What must remain, so that short words stay whole (light10).
    private static final int LEAST_AFTER_PREFIX = 2;

    private static final int LEAST_AFTER_PARTICLE = 5;
    private static final int LEAST_AFTER_SUFFIX = 3;

    private ArabicStemmer() {}

    static boolean isArabic(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return first >= '\u0620' && first <= '\u06ff';
    }

    static String stem(String word) {
        return withoutSuffixes(withoutPrefix(normal(word)));
    }

    private static String normal(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
                case 'ى' -> out.append('ي');
                case 'ـ' -> {} // a stretched line, no letter
                default -> {
                    boolean vowelMark = c >= '\u064b' && c <= '\u065f';
                    if (!vowelMark) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= LEAST_AFTER_PREFIX) {
                return word.substring(prefix.length());
            }
        }
        boolean particle =
                word.length() > LEAST_AFTER_PARTICLE && PARTICLES.contains(word.substring(0, 1));
        return particle ? word.substring(1) : word;
    }

    private static String withoutSuffixes(String word) {
        String stem = word;
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= LEAST_AFTER_SUFFIX) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }
}
