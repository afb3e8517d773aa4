package daily8.extract;

/// The ways to read a page's body, in the order in which they are tried.
enum Pass {
    BY_NAMES("by structure, trusting what elements are called"),
    BY_TAGS("by structure alone, trusting no names"),
    STATED("the text that the publisher states in its JSON-LD (articleBody)");

    private final String words;

    Pass(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
