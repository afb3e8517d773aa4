package daily8.base.text;

/// A word, a number or a mark of a text, as it is written. Positions count UTF-16 units.
public record Token(String text, int start, int end) {
    /// Not a mark: begins with a letter or a digit.
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
