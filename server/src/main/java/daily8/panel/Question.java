package daily8.panel;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a reader asked: the stems that carry the question, and what kind of answer it wants.
record Question(String text, Set<String> terms, Wanted wanted) {
    /// Longer questions are cut: nobody types more.
    private static final int MOST_CHARACTERS = 300;

    /// What the sentence that answers must hold.
    enum Wanted {
        NAME,
        NUMBER,
        TIME,
        ANYTHING
    }

    private static final Set<String> ASKING =
            Set.of(
                    "who",
                    "whom",
                    "whose",
                    "what",
                    "when",
                    "where",
                    "why",
                    "how",
                    "which",
                    "many",
                    "much",
                    "did",
                    "does",
                    "happen",
                    "happened",
                    "tell",
                    "about",
                    "know",
                    "من",
                    "متى",
                    "كم",
                    "أين",
                    "ماذا",
                    "لماذا",
                    "كيف",
                    "هل",
                    "ما");

    static Question of(String text) {
        String question = text.strip();
        if (question.length() > MOST_CHARACTERS) {
            question = question.substring(0, MOST_CHARACTERS);
        }
        List<String> words = Words.of(question);
        Set<String> terms = new LinkedHashSet<>();
        words.stream()
                .filter(word -> !StopWords.contains(word) && !ASKING.contains(word))
                .map(Stemmer::stem)
                .forEach(terms::add);
        return new Question(question, terms, wanted(words));
    }

    private static Wanted wanted(List<String> words) {
        if (words.contains("who") || words.contains("whom") || words.contains("whose")) {
            return Wanted.NAME;
        }
        boolean howMany =
                words.contains("how") && (words.contains("many") || words.contains("much"));
        if (howMany || words.contains("كم")) {
            return Wanted.NUMBER;
        }
        return words.contains("when") || words.contains("متى") ? Wanted.TIME : Wanted.ANYTHING;
    }
}
