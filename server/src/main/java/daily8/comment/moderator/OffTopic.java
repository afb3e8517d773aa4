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

    /// Who asks the others for advice or news ("anyone got a good recipe?") needs less of a topic.
    private static final double WORDS_OF_A_QUESTION = 0.9;

    /// Such a question, in the languages of the model: nearer to a topic than to the article.
    private static final double TOPIC_OF_A_QUESTION = 0.24;

    private static final double FARTHER_FROM_STORY = 0.21;
    private static final double NEARER = 0.12;

    private static final int FEWEST_WORDS = 3;
    private static final int SENTENCES = 12;

    private final Embedder embedder;
    private final Map<String, Topics> topics;
    private final Map<String, Embedding> described = new ConcurrentHashMap<>();

    OffTopic(Embedder embedder) {
        this.embedder = embedder;
        this.topics = Map.of("en", Topics.read("en"), "ar", Topics.read("ar"));
    }

    /// `asks`: the comment asks other readers for something.
    Optional<Finding> judge(String text, Subject subject, boolean asks) {
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
        double ofTopic = most.map(Map.Entry::getValue).orElse(0.0);
        double words = ofTopic - 2 * shared;
        boolean byWords = words >= WORDS_OF_A_TOPIC;
        Optional<Likeness> likeness = likeness(text, subject, known, ofStory);
        boolean question = asks && shared == 0 && ofTopic >= WORDS_OF_A_QUESTION;
        boolean off =
                likeness.map(like ->
                                like.isElsewhere(asks && shared <= 1)
                                        || (byWords && like.nearer() > NEARER))
                        .orElse(byWords || (isArabic(text) && question));
        double nearer = likeness.map(Likeness::nearer).orElse(0.0);
        return off
                ? Optional.of(new Finding(Kind.OFF_TOPIC, sureness(words, nearer), ""))
                : Optional.empty();
    }

    private static double sureness(double words, double nearer) {
        return Math.clamp(0.5 + words / 10 + nearer / 2, 0.5, 0.99);
    }

    /// How near a comment is to the nearest sentence of its article, and of any other topic.
    private record Likeness(double story, double topic) {
        double nearer() {
            return topic - story;
        }

        boolean isElsewhere(boolean asks) {
            boolean clearly =
                    topic > NEAR_TOPIC && story < FAR_FROM_STORY && nearer() > CLEARLY_NEARER;
            boolean question =
                    topic > TOPIC_OF_A_QUESTION && story < FARTHER_FROM_STORY && nearer() > NEARER;
            return clearly || (asks && question);
        }
    }

    static boolean isArabic(String text) {
        long arabic = text.chars().filter(c -> c >= '\u0620' && c <= '\u06ff').count();
        return arabic * 3 > text.length();
    }

    /// Nothing in languages that the model does not know, or where there is no model.
    private Optional<Likeness> likeness(
            String text, Subject subject, Topics known, Map<String, Double> ofStory) {
        if (isArabic(text) || isArabic(subject.title())) {
            return Optional.empty();
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
            return Optional.of(new Likeness(story, topic));
        } catch (EmbedderException e) {
            return Optional.empty(); // by words alone
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
