package daily8.enrich.hashtags;

import java.util.List;

/// What part a word plays in its sentence, as far as phrases need to know.
enum WordClass {
    NOUN,
    NAME,
    ADJECTIVE,
    NUMBER,
    /// `-ing` and `-ed` forms, which may stand before a noun
    PARTICIPLE,
    VERB,
    ADVERB,
    PREPOSITION,
    DETERMINER,
    PRONOUN,
    CONJUNCTION,
    PARTICLE,
    PUNCTUATION,
    OTHER;

    static final List<WordClass> ALL = List.of(values());

    /// Of a tag of the Penn Treebank.
    static WordClass ofPenn(String tag) {
        return switch (tag) {
            case "NN", "NNS" -> NOUN;
            case "NNP", "NNPS" -> NAME;
            case "JJ", "JJR", "JJS", "AFX" -> ADJECTIVE;
            case "CD" -> NUMBER;
            case "VBG", "VBN" -> PARTICIPLE;
            case "VB", "VBD", "VBP", "VBZ", "MD" -> VERB;
            case "RB", "RBR", "RBS", "WRB" -> ADVERB;
            case "IN" -> PREPOSITION;
            case "DT", "PDT", "WDT", "PRP$", "WP$" -> DETERMINER;
            case "PRP", "WP", "EX" -> PRONOUN;
            case "CC" -> CONJUNCTION;
            case "POS", "TO", "RP" -> PARTICLE;
            default -> tag.isEmpty() || Character.isLetter(tag.charAt(0)) ? OTHER : PUNCTUATION;
        };
    }
}
