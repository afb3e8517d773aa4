package daily8.enrich.hashtags;

import static daily8.enrich.hashtags.PhraseFeature.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Where in an article a phrase stands, and beside which words: `the storm said` is not `a storm of
/// protest`.
final class PhraseSetting {
    private final ArticleWords article;

    PhraseSetting(ArticleWords article) {
        this.article = article;
    }

    void add(Phrase phrase, FeatureRow row) {
        int sentence = article.sentence(phrase.first());
        row.set(FIRST, Math.log(10.0 + phrase.first()));
        row.set(FIRST_SHARE, phrase.first() / (double) article.size());
        row.set(FIRST_SENTENCE, Math.log(1.0 + sentence));
        row.set(OPENING, sentence <= 1 ? 1 : 0);
        Set<Integer> sentences = new HashSet<>();
        phrase.places().forEach(place -> sentences.add(article.sentence(place)));
        row.set(SENTENCES, Math.log(sentences.size()));
        row.set(AFTER_A, before(phrase, word -> word.equals("a") || word.equals("an")));
        row.set(AFTER_THE, before(phrase, "the"::equals));
        row.set(AFTER_PREPOSITION, beside(phrase, -1, PhraseSetting::isPreposition));
        row.set(BEFORE_VERB, beside(phrase, 1, word -> word.wordClass() == WordClass.VERB));
        row.set(BEFORE_OF, beside(phrase, 1, word -> word.lower().equals("of")));
        row.set(
                BEFORE_PREPOSITION,
                beside(phrase, 1, word -> isPreposition(word) && !word.lower().equals("of")));
    }

    private static boolean isPreposition(WordUse word) {
        return word.wordClass() == WordClass.PREPOSITION;
    }

    private double before(Phrase phrase, Predicate<String> wanted) {
        return beside(phrase, -1, word -> wanted.test(word.lower()));
    }

    /// The share of its places with such a word of the same sentence before (-1) or behind it.
    private double beside(Phrase phrase, int side, Predicate<WordUse> wanted) {
        List<WordUse> words = article.all();
        int found = 0;
        for (int place : phrase.places()) {
            int at = side < 0 ? place - 1 : place + phrase.length();
            boolean within = at >= 0 && at < words.size();
            if (within
                    && article.sentence(at) == article.sentence(place)
                    && wanted.test(words.get(at))) {
                found++;
            }
        }
        return found / (double) phrase.places().size();
    }
}
