package daily8.lab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// ROUGE-Lsum of two texts of paragraphs: for each paragraph of the truth, the words that the
/// longest common subsequences with the paragraphs of the other text cover together.
final class RougeLsum {
    private RougeLsum() {}

    static double f1(String truth, String text) {
        List<List<String>> references = lines(truth);
        List<List<String>> candidates = new ArrayList<>(lines(text));
        int wanted = size(references);
        int found = size(candidates);
        if (wanted == 0 || found == 0) {
            return 0;
        }
        Map<String, Integer> inText = counts(candidates);
        Set<List<String>> exact = new HashSet<>(candidates);
        candidates.sort((a, b) -> Integer.compare(a.size(), b.size()));
        double hits = 0;
        for (List<String> reference : references) {
            BitSet union =
                    exact.contains(reference) ? all(reference) : union(reference, candidates);
            for (int i = union.nextSetBit(0); i >= 0; i = union.nextSetBit(i + 1)) {
                String word = reference.get(i);
                if (inText.getOrDefault(word, 0) > 0) {
                    hits++;
                    inText.merge(word, -1, Integer::sum);
                }
            }
        }
        return ShingleScore.f1(hits / found, hits / wanted);
    }

    private static List<List<String>> lines(String text) {
        return text.lines().map(RulerWords::folded).filter(line -> !line.isEmpty()).toList();
    }

    private static int size(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).sum();
    }

    private static Map<String, Integer> counts(List<List<String>> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    private static BitSet all(List<String> reference) {
        BitSet all = new BitSet();
        all.set(0, reference.size());
        return all;
    }

    private static BitSet union(List<String> reference, List<List<String>> candidates) {
        BitSet union = new BitSet();
        Set<String> words = new HashSet<>(reference);
        for (List<String> candidate : candidates) {
            if (union.cardinality() == reference.size()) {
                break;
            }
            if (candidate.stream().anyMatch(words::contains)) {
                subsequence(reference, candidate, union);
            }
        }
        return union;
    }

    /// Marks the places of a longest common subsequence, found backwards from the end.
    private static void subsequence(List<String> one, List<String> other, BitSet places) {
        int[][] table = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                table[i][j] =
                        one.get(i - 1).equals(other.get(j - 1))
                                ? table[i - 1][j - 1] + 1
                                : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        int i = one.size();
        int j = other.size();
        while (i > 0 && j > 0) {
            if (one.get(i - 1).equals(other.get(j - 1))) {
                places.set(i - 1);
                i--;
                j--;
            } else if (table[i][j - 1] > table[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
    }
}
