package daily8.enrich.hashtags;

import daily8.base.text.StopWords;
import daily8.base.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells names and other words apart by how they are written, where no grammar is known: a capital
/// within a sentence makes a name; long words that are no stop words may be nouns.
final class WordsByWriting implements WordTagger {
    /// Of Latin and similar letters; Arabic writes no short vowels.
    private static final int LONG = 6;

    private static final int LONG_ARABIC = 3;

    @Override
    public List<WordClass> of(List<Token> sentence) {
        List<WordClass> classes = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            classes.add(of(sentence.get(i), i > 0));
        }
        return classes;
    }

    private static WordClass of(Token token, boolean inside) {
        if (!token.isWord()) {
            return WordClass.PUNCTUATION;
        }
        if (token.isNumber() || StopWords.contains(token.text().toLowerCase(Locale.ROOT))) {
            return WordClass.OTHER;
        }
        if (token.isCapitalised() && inside) {
            return WordClass.NAME;
        }
        boolean caseless = !Character.isLowerCase(token.text().codePointAt(0));
        int least = caseless && !token.isCapitalised() ? LONG_ARABIC : LONG;
        return token.text().length() >= least ? WordClass.NOUN : WordClass.OTHER;
    }
}
