package daily8.base.text;

/// The language of a text as a primary tag, empty where nothing tells, and how sure that is: from 0
/// to 1.
public record LanguageGuess(String language, double confidence) {
    static final LanguageGuess NONE = new LanguageGuess("", 0);
}
