package daily8.enrich.names;

import daily8.base.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How the article writes its words: a word that stands in small letters elsewhere is hardly a name
/// at the start of a sentence, one with a capital within a sentence is.
final class ArticleWords {
    private final Set<String> small = new HashSet<>();
    private final Set<String> large = new HashSet<>();

    ArticleWords(List<List<Token>> sentences) {
        for (List<Token> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.get(i).text();
                if (Character.isLowerCase(word.codePointAt(0))) {
                    small.add(word);
                } else if (i > 0 && isWritten(word) && sentence.get(i - 1).isWord()) {
                    large.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /// A capital and small letters: written so by choice, not shouted.
    private static boolean isWritten(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.length() > 1
                && Character.isLowerCase(word.charAt(1));
    }

    int mask(String word, String lower, boolean first) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return 0;
        }
        return 1
                + (small.contains(lower) ? 1 : 0)
                + (large.contains(lower) ? 2 : 0)
                + (first ? 4 : 0);
    }
}
