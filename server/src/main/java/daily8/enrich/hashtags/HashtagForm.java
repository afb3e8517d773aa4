package daily8.enrich.hashtags;

import daily8.base.text.StopWords;
import java.util.List;

/// The form of a tag that readers know: `#WhiteHouse`, `#ClimateChange`, `#G7`, `#US`; in scripts
/// without capitals the words joined by a line: `#مجلس_الأمن`. The same for all ways to write a
/// phrase: hyphens, stops and apostrophes go, a single common noun stands in the singular where
/// that is the more usual word.
final class HashtagForm {
    private final WordRanks ranks;

    HashtagForm(WordRanks ranks) {
        this.ranks = ranks;
    }

    String of(Phrase phrase) {
        if (!phrase.shortForm().isEmpty()) {
            return phrase.shortForm();
        }
        List<WordUse> words = phrase.words();
        String first = words.getFirst().spelled();
        boolean common = words.size() == 1 && !phrase.isName() && !hasCapitalInside(first);
        if (common) {
            return camel(singular(words.getFirst().lower()));
        }
        StringBuilder tag = new StringBuilder();
        for (WordUse word : words) {
            String part = hasCase(word.spelled()) ? camel(word.spelled()) : letters(word.spelled());
            boolean line = !tag.isEmpty() && !part.isEmpty() && !hasCase(part);
            tag.append(line && !Character.isDigit(part.charAt(0)) ? "_" : "").append(part);
        }
        return tag.toString();
    }

    private static boolean hasCase(String word) {
        return word.codePoints()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean hasCapitalInside(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// Each part of a word with a capital; what has capitals inside stays as it is.
    private static String camel(String word) {
        StringBuilder camel = new StringBuilder();
        boolean start = true;
        boolean mixed = hasCapitalInside(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isLetter(c)) {
                camel.append(start && !mixed ? Character.toUpperCase(c) : c);
                start = false;
            } else if (c != '\'' && c != '’' && c != '.') {
                start = true;
            }
        }
        return camel.toString();
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().filter(c -> isLetter((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private String singular(String word) {
        String single = word;
        if (word.endsWith("ies") && word.length() > 4) {
            single = word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            single = word.substring(0, word.length() - 1);
        }
        boolean usual = ranks.rarity(single) < ranks.rarity(word) && !StopWords.contains(single);
        return usual ? single : word;
    }
}
