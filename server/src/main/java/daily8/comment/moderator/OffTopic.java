package daily8.comment.moderator;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.Embedding;
import daily8.base.text.Sentences;
import daily8.base.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Whether a comment has left its subject: it talks of something that people like to talk about and
/// the article does not.
///
/// A comment that merely shares no word with the article (`finally!`, `same in our town`) is none
/// of these: there must be another topic, by its words or, in the languages of the model, its
/// meaning. Thread-safe.
final class OffTopic {
    /// Figures: docs/evaluation/moderation.md, on the half that was tuned on.
    private static final double WORDS_OF_A_TOPIC = 1.9;

    /// Near to a topic's sentence and far from all of the article's.
    private static final double NEAR_TOPIC = 0.36;

    private static final double FAR_FROM_STORY = 0.24;
    private static final double CLEARLY_NEARER = 0.16;

    private static final int FEWEST_WORDS = 3;
    private static final int SENTENCES = 12;

    private final Embedder embedder;
    private final Map<String, Topics> topics;
    private final Map<String, Embedding> described = new ConcurrentHashMap<>();

    OffTopic(Embedder embedder) {
        this.embedder = embedder;
        this.topics = Map.of("en", Topics.read("en"), "ar", Topics.read("ar"));
    }

    Optional<Finding> judge(String text, Subject subject) {
        Topics known = topics.get(isArabic(text) ? "ar" : "en");
        Set<String> said = new HashSet<>(Topics.stems(text));
        if (known == null || said.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Set<String> told = new HashSet<>(Topics.stems(subject.title() + "\n" + subject.text()));
        Map<String, Double> talked = known.in(said);
        Map<String, Double> ofStory = known.in(told);
        Optional<Map.Entry<String, Double>> most =
                talked.entrySet().stream()
                        .filter(topic ->
                                ofStory.getOrDefault(topic.getKey(), 0.0) < topic.getValue())
                        .max(Map.Entry.comparingByValue());
        long shared = said.stream().filter(told::contains).count();
        double meaning = byMeaning(text, subject, known, ofStory);
        double words = most.map(Map.Entry::getValue).orElse(0.0) - 2 * shared;
        boolean off = words >= WORDS_OF_A_TOPIC || meaning > 0;
        return off
                ? Optional.of(new Finding(Kind.OFF_TOPIC, sureness(words, meaning), ""))
                : Optional.empty();
    }

    private static double sureness(double words, double meaning) {
        return Math.clamp(0.5 + words / 10 + meaning / 2, 0.5, 0.99);
    }

    static boolean isArabic(String text) {
        long arabic = text.chars().filter(c -> c >= '\u0620' && c <= '\u06ff').count();
        return arabic * 3 > text.length();
    }

    /// How much nearer the comment is to another topic than to the article; 0 or less where it is
    /// not clearly so, or where there is no model.
    private double byMeaning(
            String text, Subject subject, Topics known, Map<String, Double> ofStory) {
        if (isArabic(text) || isArabic(subject.title())) {
            return 0;
        }
        try {
            Embedding comment = embedder.embed(text);
            double story = nearest(comment, ofSubject(subject));
            double topic =
                    known.sentences().entrySet().stream()
                            .filter(entry -> ofStory.getOrDefault(entry.getKey(), 0.0) < 2)
                            .flatMap(entry -> entry.getValue().stream())
                            .mapToDouble(sentence -> comment.cosine(described(sentence)))
                            .max()
                            .orElse(0);
            boolean off =
                    topic > NEAR_TOPIC && story < FAR_FROM_STORY && topic - story > CLEARLY_NEARER;
            return off ? topic - story : 0;
        } catch (EmbedderException e) {
            return 0; // by words alone
        }
    }

    private List<String> ofSubject(Subject subject) {
        List<String> parts = new ArrayList<>(List.of(subject.title()));
        for (Span span : Sentences.of(subject.text())) {
            if (parts.size() <= SENTENCES) {
                parts.add(subject.text().substring(span.start(), span.end()));
            }
        }
        return parts;
    }

    private double nearest(Embedding comment, List<String> parts) {
        return parts.stream()
                .map(embedder::embed)
                .map(comment::cosine)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private Embedding described(String sentence) {
        return described.computeIfAbsent(sentence, embedder::embed);
    }
}
