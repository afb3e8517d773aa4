package daily8.enrich.hashtags;

/// What is counted of a phrase. The learned weights ([PhraseWeights]) have a line for each.
enum PhraseFeature {
    CONSTANT,
    // How often (logarithms)
    USES,
    USES_OF_MOST,
    WHOLE,
    WHOLE_SHARE,
    IN_TITLE,
    HEAD_IN_TITLE,
    WORD_USES,
    WORD_USES_OF_MOST,
    LEAST_WORD_USES,
    HEAD_USES,
    COHESION,
    HEAD_COHESION,
    MOST_CENTRAL,
    LEAST_CENTRAL,
    // How long
    ONE_WORD,
    TWO_WORDS,
    FOUR_WORDS,
    LETTERS,
    ONE_WORD_USES,
    NAME_OF_TWO,
    NAME_OF_THREE,
    ARTICLE_LENGTH,
    // Which words
    RARITY,
    LEAST_RARITY,
    HEAD_RARITY,
    FIRST_RARITY,
    ONE_WORD_RARITY,
    USES_BY_RARITY,
    CAPITALS,
    ADJECTIVE,
    ADJECTIVE_FIRST,
    NUMBER,
    PARTICIPLE,
    NOUNS_ONLY,
    TIME,
    VAGUE,
    // Where, and beside what
    FIRST,
    FIRST_SHARE,
    FIRST_SENTENCE,
    OPENING,
    SENTENCES,
    AFTER_A,
    AFTER_THE,
    AFTER_PREPOSITION,
    BEFORE_VERB,
    BEFORE_OF,
    BEFORE_PREPOSITION;

    static final int COUNT = values().length;
}
