package daily8.enrich.hashtags;

import static daily8.enrich.hashtags.PhraseFeature.*;

import java.util.Collection;
import java.util.Set;

/// What ranks a phrase of an article, as numbers: how often, where, how long, how rare, how
/// written.
final class PhraseFeatures {
    /// Times and words of reporting that say nothing about an event; a list of our own.
    private static final Set<String> TIMES =
            Set.of(
                    ("monday tuesday wednesday thursday friday saturday sunday january february"
                                    + " march april may june july august september october november"
                                    + " december year years month months week weeks day days hour"
                                    + " hours today yesterday tomorrow morning afternoon night"
                                    + " evening minutes time weekend")
                            .split(" "));

    private static final Set<String> SAYS_LITTLE =
            Set.of(
                    ("percent cent dollars million billion miles feet people number part way thing"
                                    + " things statement officials official spokesman spokeswoman"
                                    + " reporters interview report something lot")
                            .split(" "));

    private final WordRanks ranks;
    private final ArticleWords article;
    private final WordCentrality centrality;
    private final PhraseSetting setting;
    private double mostOfPhrase = 1;
    private double mostOfWord = 1;

    PhraseFeatures(WordRanks ranks, ArticleWords article, Collection<Phrase> phrases) {
        this.ranks = ranks;
        this.article = article;
        this.centrality = WordCentrality.of(article);
        this.setting = new PhraseSetting(article);
        for (Phrase phrase : phrases) {
            mostOfPhrase = Math.max(mostOfPhrase, phrase.count());
            for (WordUse word : phrase.words()) {
                mostOfWord = Math.max(mostOfWord, article.count(word.stem()));
            }
        }
    }

    double[] of(Phrase phrase) {
        FeatureRow row = new FeatureRow();
        row.set(CONSTANT, 1);
        counts(phrase, row);
        length(phrase, row);
        words(phrase, row);
        setting.add(phrase, row);
        return row.values();
    }

    private void counts(Phrase phrase, FeatureRow row) {
        double perWord = phrase.mean(word -> article.count(word.stem()));
        WordUse head = phrase.words().getLast();
        row.set(USES, Math.log(phrase.count()));
        row.set(USES_OF_MOST, Math.log(phrase.count() / mostOfPhrase));
        row.set(WHOLE, Math.log(1.0 + phrase.whole()));
        row.set(WHOLE_SHARE, Math.min(1, phrase.whole() / (double) phrase.count()));
        row.set(IN_TITLE, Math.log(1.0 + phrase.inTitle()));
        row.set(HEAD_IN_TITLE, article.isInTitle(head.stem()) ? 1 : 0);
        boolean onlyInTitle = phrase.inTitle() > 0 && phrase.count() == phrase.inTitle();
        row.set(ONLY_IN_TITLE, onlyInTitle ? 1 : 0);
        row.set(ONLY_IN_TITLE_WORDS, onlyInTitle && phrase.length() > 1 ? 1 : 0);
        row.set(WORD_USES, Math.log(perWord));
        row.set(WORD_USES_OF_MOST, Math.log(perWord / mostOfWord));
        row.set(LEAST_WORD_USES, Math.log(phrase.least(word -> article.count(word.stem()))));
        row.set(HEAD_USES, Math.log(1.0 + article.count(head.stem())));
        row.set(COHESION, Math.log(phrase.count() / perWord));
        row.set(HEAD_COHESION, Math.log(phrase.count() / (double) article.count(head.stem())));
        row.set(MOST_CENTRAL, Math.log(phrase.most(word -> centrality.of(word.stem()))));
        row.set(LEAST_CENTRAL, Math.log(phrase.least(word -> centrality.of(word.stem()))));
    }

    private void length(Phrase phrase, FeatureRow row) {
        int length = phrase.length();
        boolean name = phrase.isName();
        row.set(ONE_WORD, length == 1 ? 1 : 0);
        row.set(TWO_WORDS, length == 2 ? 1 : 0);
        row.set(FOUR_WORDS, length > 3 ? 1 : 0);
        row.set(LETTERS, Math.log(phrase.spelled().length()));
        row.set(ONE_WORD_USES, length == 1 ? Math.log(phrase.count()) : 0);
        row.set(NAME_OF_TWO, name && length == 2 ? 1 : 0);
        row.set(NAME_OF_THREE, name && length > 2 ? 1 : 0);
        row.set(ARTICLE_LENGTH, Math.log(article.size()));
    }

    private void words(Phrase phrase, FeatureRow row) {
        WordUse first = phrase.words().getFirst();
        double head = ranks.rarity(phrase.words().getLast().lower());
        row.set(RARITY, phrase.mean(word -> ranks.rarity(word.lower())));
        row.set(LEAST_RARITY, phrase.least(word -> ranks.rarity(word.lower())));
        row.set(HEAD_RARITY, head);
        row.set(FIRST_RARITY, ranks.rarity(first.lower()));
        row.set(ONE_WORD_RARITY, phrase.length() == 1 ? head : 0);
        row.set(USES_BY_RARITY, phrase.length() * phrase.mean(this::usesByRarity));
        row.set(CAPITALS, phrase.mean(word -> article.capitalShare(word.lower())));
        row.set(ADJECTIVE, has(phrase, WordClass.ADJECTIVE));
        row.set(ADJECTIVE_FIRST, first.wordClass() == WordClass.ADJECTIVE ? 1 : 0);
        row.set(NUMBER, has(phrase, WordClass.NUMBER));
        row.set(PARTICIPLE, has(phrase, WordClass.PARTICIPLE));
        verbs(phrase, row);
        row.set(
                NOUNS_ONLY,
                phrase.words().stream().allMatch(word -> word.wordClass() == WordClass.NOUN)
                        ? 1
                        : 0);
        row.set(TIME, hasWord(phrase, TIMES) ? 1 : 0);
        row.set(VAGUE, hasWord(phrase, SAYS_LITTLE) ? 1 : 0);
    }

    static boolean isTimeOrVague(Phrase phrase) {
        return hasWord(phrase, TIMES) || hasWord(phrase, SAYS_LITTLE);
    }

    private static boolean hasWord(Phrase phrase, Set<String> words) {
        return phrase.words().stream().anyMatch(word -> words.contains(word.lower()));
    }

    /// What may be no noun phrase at all: `fires track south`, `ending welfare`.
    private void verbs(Phrase phrase, FeatureRow row) {
        WordUse first = phrase.words().getFirst();
        WordUse last = phrase.words().getLast();
        boolean doing = first.wordClass() == WordClass.PARTICIPLE && first.lower().endsWith("ing");
        row.set(DOING_FIRST, doing && phrase.length() > 1 ? 1 : 0);
        row.set(DOING_LAST, last.lower().endsWith("ing") ? 1 : 0);
        row.set(VERB, phrase.most(word -> article.verbShare(word.stem())));
        row.set(VERB_LAST, article.verbShare(last.stem()));
    }

    private double usesByRarity(WordUse word) {
        return Math.log(1.0 + article.count(word.stem())) * ranks.rarity(word.lower()) / 10;
    }

    private static double has(Phrase phrase, WordClass wanted) {
        return phrase.words().stream().anyMatch(word -> word.wordClass() == wanted) ? 1 : 0;
    }
}
