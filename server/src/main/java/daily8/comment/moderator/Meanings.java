package daily8.comment.moderator;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the sentences of a comment are likely to be, by their meaning: nothing where there is no
/// model, or one that the weights were not learnt with. Thread-safe.
final class Meanings {
    /// A vector takes some milliseconds: the longest comments are told by their beginning.
    private static final int MOST_SENTENCES = 12;

    /// A sentence that is to be judged by itself says something: `THREE YEARS!` does not.
    private static final int FEWEST_WORDS = 4;

    /// On the comments that it was mended by, the surest fair one had 0.76.
    private static final double MEANT_FROM = 0.8;

    /// Of a sentence that speaks of somebody: the surest fair one had 0.34, of threats more than
    /// half have more than 0.5.
    private static final double AIMED_FROM = 0.5;

    private final Embedder embedder;
    private final MeaningClassifier classifier = MeaningClassifier.bundled();
    private volatile @Nullable Boolean known;

    Meanings(Embedder embedder) {
        this.embedder = embedder;
    }

    /// What the whole or one of its sentences means, where it is sure enough.
    List<Finding> in(String text, List<String> sentences, StoryPeople people, Manners manners) {
        Map<Kind, Finding> findings = new EnumMap<>(Kind.class);
        try {
            if (OffTopic.isArabic(text) || !isKnown()) {
                return List.of();
            }
            for (String part : parts(text, sentences)) {
                List<String> meant = people.meantBy(Manners.ownWords(part));
                classifier
                        .chances(embedder.embed(people.inOffice(part)))
                        .forEach((kind, chance) -> {
                            boolean aimed = manners.isAimed(kind, meant);
                            if (chance >= (aimed ? AIMED_FROM : MEANT_FROM)) {
                                findings.putIfAbsent(kind, new Finding(kind, chance, ""));
                            }
                        });
            }
        } catch (EmbedderException e) {
            return List.of(); // by words alone
        }
        return List.copyOf(findings.values());
    }

    private boolean isKnown() {
        Boolean before = known;
        if (before != null) {
            return before;
        }
        boolean now = classifier.knows(embedder.embed(MeaningClassifier.PROBE));
        known = now;
        return now;
    }

    private static List<String> parts(String text, List<String> sentences) {
        List<String> parts = new ArrayList<>(List.of(text));
        if (sentences.size() > 1) {
            sentences.stream()
                    .filter(sentence -> Unmasked.of(sentence).words().size() >= FEWEST_WORDS)
                    .limit(MOST_SENTENCES)
                    .forEach(parts::add);
        }
        return parts;
    }
}
