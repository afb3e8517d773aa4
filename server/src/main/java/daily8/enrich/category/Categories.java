package daily8.enrich.category;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.Embedding;
import daily8.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which section of a newspaper an article belongs to: the one whose describing sentences are near
/// to it in meaning and share its words; by words alone where it has no vectors.
///
/// Figures: docs/evaluation/understanding.md. Thread-safe.
public final class Categories {
    /// Of a section's sentences the nearest three count, by these weights.
    private static final double[] NEAREST = {0.6, 0.3, 0.1};

    private static final double WORDS = 0.5;

    /// An article that is farther from all sections is of none of them.
    private static final double LEAST_NEAR = 0.08;

    private static final double LEAST_WORDS = 0.02;

    private final Embedder embedder;
    private volatile Map<Section, List<Embedding>> described = Map.of();

    public Categories(Embedder embedder) {
        this.embedder = embedder;
    }

    /// `meaning` is the vector of title and text.
    public Section of(String title, String text, String language, Optional<Embedding> meaning) {
        Map<Section, Double> scores = byWords(title + "\n" + text, SectionSentences.in(language));
        double least = LEAST_WORDS;
        Map<Section, List<Embedding>> sections = meaning.isPresent() ? described() : Map.of();
        if (meaning.isPresent() && !sections.isEmpty()) {
            Embedding article = meaning.get();
            scores.replaceAll((section, score) ->
                    score * WORDS + near(sections.getOrDefault(section, List.of()), article));
            least = LEAST_NEAR;
        }
        Map.Entry<Section, Double> best =
                Collections.max(scores.entrySet(), Comparator.comparingDouble(Map.Entry::getValue));
        return best.getValue() < least ? Section.OTHER : best.getKey();
    }

    private static double near(List<Embedding> sentences, Embedding article) {
        List<Double> cosines =
                new ArrayList<>(sentences.stream().map(s -> s.cosine(article)).toList());
        cosines.sort(Comparator.reverseOrder());
        double sum = 0;
        for (int i = 0; i < Math.min(NEAREST.length, cosines.size()); i++) {
            sum += NEAREST[i] * cosines.get(i);
        }
        return sum;
    }

    /// The share of an article's words that describe the section, each use worth less than the one
    /// before.
    private static Map<Section, Double> byWords(String text, SectionSentences sections) {
        Map<String, Integer> counts = new HashMap<>();
        SectionSentences.stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        Map<Section, Double> scores = new EnumMap<>(Section.class);
        sections.words().forEach((section, words) -> scores.put(section, share(words, counts)));
        return scores;
    }

    private static double share(Set<String> words, Map<String, Integer> counts) {
        double found = 0;
        for (String word : words) {
            found += Math.log(1.0 + counts.getOrDefault(word, 0));
        }
        return found / Math.sqrt(Math.max(1.0, counts.size()) * words.size());
    }

    /// Nothing where the model fails; it is asked again for the next article.
    private Map<Section, List<Embedding>> described() {
        if (described.isEmpty()) {
            try {
                Map<Section, List<Embedding>> vectors = new EnumMap<>(Section.class);
                SectionSentences.in("en")
                        .sentences()
                        .forEach((section, sentences) ->
                                vectors.put(
                                        section, sentences.stream().map(embedder::embed).toList()));
                described = vectors;
            } catch (EmbedderException e) {
                return Map.of();
            }
        }
        return described;
    }
}
