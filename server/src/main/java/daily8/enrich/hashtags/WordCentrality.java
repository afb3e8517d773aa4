package daily8.enrich.hashtags;

import daily8.base.text.StopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How central a word is to an article: a walk from noun to noun that stand near each other,
/// starting anew at early ones (PositionRank, Florescu and Caragea 2017). One is the average.
final class WordCentrality {
    private static final int NEAR = 6;
    private static final double STAY = 0.85;
    private static final int STEPS = 20;

    /// Of a word that is no noun, name or adjective, and added to all so that none is nothing.
    private static final double LEAST = 0.05;

    private final Map<String, Double> central;

    private WordCentrality(Map<String, Double> central) {
        this.central = central;
    }

    double of(String stem) {
        return LEAST + central.getOrDefault(stem, 0.0);
    }

    static WordCentrality of(ArticleWords article) {
        Map<String, Integer> numbers = new HashMap<>();
        List<WordUse> words = article.all().stream().filter(WordCentrality::counts).toList();
        words.forEach(word -> numbers.putIfAbsent(word.stem(), numbers.size()));
        double[] central = walk(steps(words, numbers), starts(words, numbers));
        Map<String, Double> byStem = new HashMap<>();
        numbers.forEach((stem, i) -> byStem.put(stem, central[i] * central.length));
        return new WordCentrality(byStem);
    }

    private static boolean counts(WordUse word) {
        return switch (word.wordClass()) {
            case NOUN, NAME, ADJECTIVE -> !StopWords.contains(word.lower());
            default -> false;
        };
    }

    private static double[] starts(List<WordUse> words, Map<String, Integer> numbers) {
        double[] starts = new double[numbers.size()];
        double sum = 0;
        for (WordUse word : words) {
            starts[numbers.getOrDefault(word.stem(), 0)] += 1.0 / (word.place() + 1);
            sum += 1.0 / (word.place() + 1);
        }
        for (int i = 0; i < starts.length; i++) {
            starts[i] /= sum;
        }
        return starts;
    }

    /// From each word to those beside it, by how often: pairs of number and share.
    private static List<Map<Integer, Double>> steps(
            List<WordUse> words, Map<String, Integer> numbers) {
        List<Map<Integer, Double>> steps = new ArrayList<>();
        numbers.forEach((stem, i) -> steps.add(new HashMap<>()));
        for (int i = 0; i < words.size(); i++) {
            int from = numbers.getOrDefault(words.get(i).stem(), 0);
            for (int j = i + 1; j < words.size(); j++) {
                if (words.get(j).place() - words.get(i).place() >= NEAR) {
                    break;
                }
                int to = numbers.getOrDefault(words.get(j).stem(), 0);
                if (from != to) {
                    steps.get(from).merge(to, 1.0, Double::sum);
                    steps.get(to).merge(from, 1.0, Double::sum);
                }
            }
        }
        return steps;
    }

    private static double[] walk(List<Map<Integer, Double>> steps, double[] starts) {
        double[] at = new double[starts.length];
        Arrays.fill(at, 1.0 / Math.max(1, at.length));
        for (int step = 0; step < STEPS; step++) {
            double[] next = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                next[i] += (1 - STAY) * starts[i];
                double sum = 0;
                for (double weight : steps.get(i).values()) {
                    sum += weight;
                }
                double share = sum == 0 ? 0 : STAY * at[i] / sum;
                steps.get(i).forEach((to, weight) -> next[to] += share * weight);
            }
            at = next;
        }
        return at;
    }
}
