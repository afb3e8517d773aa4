package daily8.panel;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.Embedding;
import daily8.base.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the sentences that answer a question: by its words, rare ones counting more, and by
/// meaning where there is a model for it.
///
/// The constants come from `AskTest`, own questions to the sample edition, answerable and not.
final class Answers {
    /// Below this nothing is said: silence beats a quotation that does not answer.
    private static final double ENOUGH = 0.5;

    private static final double BY_MEANING = 0.4;
    private static final double RIGHT_KIND = 0.1;

    /// Sentences whose meaning is asked for: a model reads some hundred a second.
    private static final int READ_CLOSELY = 40;

    private static final double SAME = 0.85;

    private record Rated(Report report, Sentence sentence, double figure) {}

    private final List<Report> reports;
    private final Embedder embedder;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int sentences;

    Answers(List<Report> reports, Embedder embedder) {
        this.reports = reports;
        this.embedder = embedder;
        int count = 0;
        for (Report report : reports) {
            for (Sentence sentence : report.sentences()) {
                sentence.terms().forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
                count++;
            }
        }
        this.sentences = count;
    }

    /// Best first; what two reports tell alike once.
    List<Cited> to(Question question, int most) {
        List<Rated> byWords = new ArrayList<>();
        for (Report report : reports) {
            for (Sentence sentence : report.sentences()) {
                double covered = covered(question, sentence);
                if (covered > 0) {
                    byWords.add(new Rated(report, sentence, covered));
                }
            }
        }
        byWords.sort(Comparator.comparingDouble(Rated::figure).reversed());
        Optional<Embedding> meaning = meaning(question.text());
        List<Rated> told = new ArrayList<>();
        byWords.stream()
                .limit(READ_CLOSELY)
                .map(rated -> closely(rated, question, meaning))
                .filter(rated -> rated.figure() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Rated::figure).reversed())
                .filter(rated -> told.stream().noneMatch(before -> isSame(before, rated)))
                .limit(most)
                .forEach(told::add);
        return told.stream()
                .map(rated -> Cited.of(rated.report(), rated.sentence().place()))
                .toList();
    }

    /// `At least 20 people died.` and `At least 20 people died in the flood, and three are
    /// missing.`: of the shorter nearly all stands in the longer.
    private static boolean isSame(Rated one, Rated other) {
        Set<String> some = one.sentence().terms();
        Set<String> more = other.sentence().terms();
        long shared = some.stream().filter(more::contains).count();
        return shared > 0 && shared >= SAME * Math.min(some.size(), more.size());
    }

    private Rated closely(Rated rated, Question question, Optional<Embedding> meaning) {
        String text = rated.sentence().place().in(rated.report().text());
        double byWords = rated.figure();
        double figure =
                meaning.flatMap(asked -> meaning(text).map(asked::cosine))
                        .map(cosine -> (1 - BY_MEANING) * byWords + BY_MEANING * cosine)
                        .orElse(byWords);
        boolean rightKind = question.wanted() != Question.Wanted.ANYTHING && holds(rated, question);
        return new Rated(
                rated.report(), rated.sentence(), rightKind ? figure + RIGHT_KIND : figure);
    }

    private static boolean holds(Rated rated, Question question) {
        Span place = rated.sentence().place();
        return switch (question.wanted()) {
            case NAME ->
                    rated.report().enrichment().names().stream()
                            .anyMatch(name -> place.contains(new Span(name.start(), name.end())));
            case NUMBER ->
                    rated.report().enrichment().numbers().stream()
                            .anyMatch(n -> place.contains(new Span(n.start(), n.end())));
            case TIME -> place.in(rated.report().text()).chars().anyMatch(Character::isDigit);
            case ANYTHING -> true;
        };
    }

    private Optional<Embedding> meaning(String text) {
        if (embedder.languages().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(embedder.embed(text));
        } catch (EmbedderException e) {
            return Optional.empty();
        }
    }

    /// The share of the question's weight that a sentence holds.
    private double covered(Question question, Sentence sentence) {
        double all = 0;
        double held = 0;
        for (String term : question.terms()) {
            double weight = Math.log((2.0 + sentences) / (1 + sentencesWith.getOrDefault(term, 0)));
            all += weight;
            if (sentence.terms().contains(term)) {
                held += weight;
            }
        }
        return all == 0 ? 0 : held / all;
    }
}
