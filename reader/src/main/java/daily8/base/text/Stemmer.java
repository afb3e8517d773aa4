package daily8.base.text;

/// A word → the form that its inflections share. Chosen by the word's script: Arabic letters go to
/// [ArabicStemmer], plain Latin ones to [PorterStemmer], all else stays as it is.
public final class Stemmer {
    private Stemmer() {}

    /// `word` in lower case, as [Words] gives it.
    public static String stem(String word) {
        if (ArabicStemmer.isArabic(word)) {
            return ArabicStemmer.stem(word);
        }
        return isPlainLatin(word) ? new PorterStemmer(word).stem() : word;
    }

    private static boolean isPlainLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
