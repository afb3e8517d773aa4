package daily8.enrich;

import daily8.ai.Embedder;
import daily8.base.text.Stemmer;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// An article with summaries that people wrote, as key points are learned from and measured on it.
public final class KeyPointDocument {
    /// A row to learn from.
    public record Example(List<Double> features, double target) {
        public Example {
            features = List.copyOf(features);
        }
    }

    private final ReadText text;
    private final List<Candidate> candidates;
    private final Optional<Meaning> meaning;
    private final List<String> summaries;

    private KeyPointDocument(
            ReadText text,
            List<Candidate> candidates,
            Optional<Meaning> meaning,
            List<String> summaries) {
        this.text = text;
        this.candidates = candidates;
        this.meaning = meaning;
        this.summaries = List.copyOf(summaries);
    }

    public static KeyPointDocument of(
            String title, String text, List<String> summaries, Embedder embedder) {
        ReadText read = ReadText.of(title, text, "en");
        List<Candidate> candidates = Candidate.of(read);
        return new KeyPointDocument(
                read, candidates, new MeaningReader(embedder).read(read, candidates), summaries);
    }

    /// The same, as if nobody had written a title.
    public KeyPointDocument withoutTitle() {
        return new KeyPointDocument(
                ReadText.of("", text.text(), text.language()), candidates, meaning, summaries);
    }

    public List<String> summaries() {
        return summaries;
    }

    /// Each word of the article, and in which share of the summaries it stands.
    public List<Example> words() {
        List<Set<String>> stems = summaries.stream().map(KeyPointDocument::stems).toList();
        List<Example> examples = new ArrayList<>();
        wordFeatures()
                .forEach((stem, features) -> {
                    long in = stems.stream().filter(summary -> summary.contains(stem)).count();
                    examples.add(new Example(list(features), in / (double) stems.size()));
                });
        return examples;
    }

    /// The features of each candidate and, last, what its words are worth; the target is
    /// `target(sentence)`.
    public List<Example> sentences(double[] words, ToDoubleFunction<String> target) {
        KeyPointWeights weights = new KeyPointWeights(words, new double[0], 0, 0);
        Map<String, Double> worth = new LinkedHashMap<>();
        wordFeatures().forEach((stem, features) -> worth.put(stem, weights.word(features)));
        double[] nearness = KeyPointWorth.nearness(candidates, meaning);
        List<Example> examples = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Double> row = list(SentenceFeatures.of(candidate, nearness[candidate.rank()]));
            row.add(
                    candidate.stems().stream()
                            .mapToDouble(stem -> worth.getOrDefault(stem, 0.0))
                            .sum());
            examples.add(new Example(row, target.applyAsDouble(candidate.in(text))));
        }
        return examples;
    }

    /// What these weights choose.
    public List<String> choose(
            int most, double[] words, double[] sentences, double covered, double alike) {
        KeyPointWorth worth =
                KeyPointWorth.of(
                        text,
                        candidates,
                        meaning,
                        new KeyPointWeights(words, sentences, covered, alike));
        return texts(BestSet.of(candidates.size(), most, worth::of));
    }

    /// The first candidates.
    public List<String> first(int most) {
        return candidates.stream().limit(most).map(candidate -> candidate.in(text)).toList();
    }

    private List<String> texts(Collection<Integer> chosen) {
        return chosen.stream().map(i -> candidates.get(i).in(text)).toList();
    }

    private Map<String, double[]> wordFeatures() {
        return WordFeatures.of(text, candidates, KeyPointWorth.nearness(candidates, meaning));
    }

    private static Set<String> stems(String summary) {
        Set<String> stems = new HashSet<>();
        Words.of(summary).forEach(word -> stems.add(Stemmer.stem(word)));
        return stems;
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
