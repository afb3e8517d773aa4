package daily8.enrich.hashtags;

import java.util.List;
import java.util.function.Predicate;

/// What ranks a phrase of an article, as numbers: how often, where, how long, how rare, how
/// written. The order is that of the weights in [EnglishPhraseRanking].
final class PhraseFeatures {
    static final int COUNT = 24;

    private final WordRanks ranks;
    private final ArticleWords article;

    PhraseFeatures(WordRanks ranks, ArticleWords article) {
        this.ranks = ranks;
        this.article = article;
    }

    double[] of(Phrase phrase) {
        double[] features = new double[COUNT];
        int n = 0;
        double all = article.size();
        features[n++] = 1;
        features[n++] = Math.log(phrase.count());
        features[n++] = Math.log(1.0 + phrase.whole());
        features[n++] = Math.min(1, phrase.whole() / (double) phrase.count());
        features[n++] = Math.log(10.0 + phrase.first());
        features[n++] = phrase.first() / all;
        features[n++] = (phrase.last() - phrase.first()) / all;
        features[n++] = phrase.length() == 1 ? 1 : 0;
        features[n++] = phrase.length() == 2 ? 1 : 0;
        features[n++] = phrase.length() == 3 ? 1 : 0;
        features[n++] = share(phrase, word -> article.isInTitle(word.stem()));
        features[n++] = Math.log(1.0 + phrase.inTitle());
        features[n++] = phrase.isName() ? 1 : 0;
        features[n++] = phrase.isName() && phrase.length() == 1 ? 1 : 0;
        features[n++] = mean(phrase, word -> article.capitalShare(word.lower()));
        features[n++] = has(phrase, WordClass.ADJECTIVE);
        features[n++] = has(phrase, WordClass.NUMBER);
        features[n++] = has(phrase, WordClass.PARTICIPLE);
        features[n++] = least(phrase, word -> ranks.rarity(word.lower()));
        features[n++] = mean(phrase, word -> ranks.rarity(word.lower()));
        features[n++] = Math.log(mean(phrase, word -> article.count(word.stem())));
        features[n++] = Math.log(least(phrase, word -> article.count(word.stem())));
        features[n++] = ranks.rarity(phrase.words().getLast().lower());
        features[n] = Math.log(all);
        return features;
    }

    private static double has(Phrase phrase, WordClass wanted) {
        return phrase.words().stream().anyMatch(word -> word.wordClass() == wanted) ? 1 : 0;
    }

    private static double share(Phrase phrase, Predicate<WordUse> test) {
        return mean(phrase, word -> test.test(word) ? 1 : 0);
    }

    private static double mean(Phrase phrase, OfWord value) {
        double sum = 0;
        for (WordUse word : phrase.words()) {
            sum += value.of(word);
        }
        return sum / phrase.length();
    }

    private static double least(Phrase phrase, OfWord value) {
        List<WordUse> words = phrase.words();
        double least = value.of(words.getFirst());
        for (WordUse word : words) {
            least = Math.min(least, value.of(word));
        }
        return least;
    }

    private interface OfWord {
        double of(WordUse word);
    }
}
