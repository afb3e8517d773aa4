package daily8.enrich;

import daily8.base.text.Stemmer;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the articles of a story say together, in few sentences quoted from them.
///
/// What several articles say is what happened: words and pairs of words that at least two share are
/// worth the more, the more do, each once; so is an early place in the article. Sentences that are
/// worth most for their length are taken while there is room. Thread-safe; keeps no state.
public final class StorySummary {
    /// Words of a summary where nobody asks for another number.
    public static final int WORDS = 70;

    /// Chosen on a part of a labelled set, told in docs/evaluation/understanding.md, as are the
    /// numbers below.
    private static final double PAIR = 2;

    private static final double IN_TITLE = 0.5;
    private static final double FIRST = 3;
    private static final double LENGTH_COUNTS = 0.6;

    /// What stands later repeats or is background.
    private static final int SENTENCES_OF_EACH = 8;

    /// A sentence with what it says: stems, and pairs of stems that follow each other.
    private record Quote(String text, int article, int place, int words, Set<String> says) {}

    private StorySummary() {}

    public static List<StorySentence> of(List<ArticleText> articles, int words) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            quotes.addAll(quotes(articles.get(i), i));
        }
        Map<String, Double> worth = worth(articles, quotes);
        Set<String> said = new HashSet<>();
        List<Quote> chosen = new ArrayList<>();
        int room = words;
        while (true) {
            int left = room;
            quotes.removeIf(quote -> quote.words() > left);
            if (quotes.isEmpty()) {
                break;
            }
            Quote best = best(quotes, worth, said);
            quotes.remove(best);
            chosen.add(best);
            said.addAll(best.says());
            room -= best.words();
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Quote::article).thenComparingInt(Quote::place))
                .map(quote -> new StorySentence(quote.text(), quote.article()))
                .toList();
    }

    private static List<Quote> quotes(ArticleText article, int number) {
        ReadText text = ReadText.of(article.title(), article.text(), article.language());
        List<Quote> quotes = new ArrayList<>();
        for (Candidate candidate : Candidate.of(text)) {
            if (candidate.rank() < SENTENCES_OF_EACH) {
                String sentence = candidate.in(text);
                int words = sentence.strip().split("\\s+").length;
                quotes.add(new Quote(sentence, number, candidate.rank(), words, says(candidate)));
            }
        }
        return quotes;
    }

    private static Set<String> says(Candidate candidate) {
        Set<String> says = new HashSet<>(candidate.stems());
        List<String> stems = candidate.stemsInOrder();
        for (int i = 1; i < stems.size(); i++) {
            says.add(stems.get(i - 1) + ' ' + stems.get(i));
        }
        return says;
    }

    private static Map<String, Double> worth(List<ArticleText> articles, List<Quote> quotes) {
        Map<String, Set<Integer>> sayers = new HashMap<>();
        for (Quote quote : quotes) {
            for (String said : quote.says()) {
                sayers.computeIfAbsent(said, key -> new HashSet<>()).add(quote.article());
            }
        }
        Map<String, Double> worth = new HashMap<>();
        sayers.forEach((said, by) -> {
            double shared = Math.sqrt((by.size() - 1.0) / articles.size());
            worth.put(said, said.indexOf(' ') < 0 ? shared : PAIR * shared);
        });
        for (ArticleText article : articles) {
            Set<String> title = new HashSet<>();
            Words.of(article.title()).forEach(word -> title.add(Stemmer.stem(word)));
            for (String stem : title) {
                worth.computeIfPresent(stem, (s, w) -> w + IN_TITLE / articles.size());
            }
        }
        return worth;
    }

    private static Quote best(List<Quote> quotes, Map<String, Double> worth, Set<String> said) {
        Quote best = quotes.getFirst();
        double most = -1;
        for (Quote quote : quotes) {
            double gain = FIRST / (quote.place() + 1);
            for (String says : quote.says()) {
                gain += said.contains(says) ? 0 : worth.getOrDefault(says, 0.0);
            }
            gain /= Math.pow(quote.words(), LENGTH_COUNTS);
            if (gain > most) {
                most = gain;
                best = quote;
            }
        }
        return best;
    }
}
