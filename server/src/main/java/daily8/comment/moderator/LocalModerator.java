package daily8.comment.moderator;

import daily8.ai.Embedder;
import daily8.base.text.Sentences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The moderator of every installation: rules for what has a form (addresses, numbers) and for who
/// says what of whom, a classifier for other manners of speaking, and the article for what is
/// beside the point. Asks nobody.
///
/// Harsh words about a decision, a company or a book may stand; about a person's worth they may
/// not. Figures: docs/evaluation/moderation.md. Thread-safe.
public final class LocalModerator implements Moderator {
    /// Surer than this it is held: in the middle of the gap between the surest of the fair comments
    /// that it was tuned on (0.47) and the least sure of the others.
    private static final double HELD_FROM = 0.7;

    /// Longer comments are refused before; a bound of its own all the same.
    private static final int LONGEST = 20_000;

    /// A sentence by itself says less than what stands around it.
    private static final double SENTENCE_HELD_FROM = 0.85;

    /// One link is a source, more are an advertisement, where the words lean that way too.
    private static final int MANY_LINKS = 3;

    private final CommentClassifier classifier = CommentClassifier.bundled();
    private final Meanings meanings;
    private final OffTopic offTopic;

    public LocalModerator(Embedder embedder) {
        this.meanings = new Meanings(embedder);
        this.offTopic = new OffTopic(embedder);
    }

    /// Read when the first comment comes: no start has to wait for that.
    private static final class English {
        static final Manners MANNERS = Manners.read("en");
    }

    private static final class Arabic {
        static final Manners MANNERS = Manners.read("ar");
    }

    @Override
    public Verdict judge(String text, Subject subject) {
        List<String> words = Unmasked.of(text).words();
        List<Finding> findings = new ArrayList<>();
        List<String> personal = PersonalData.in(text);
        if (!personal.isEmpty()) {
            findings.add(new Finding(Kind.PERSONAL, 1, String.join(" … ", personal)));
        }
        List<String> links = WebLinks.in(text);
        if (links.size() >= MANY_LINKS) {
            findings.add(new Finding(Kind.SPAM, 1, String.join(" … ", links)));
        }
        Manners manners = OffTopic.isArabic(text) ? Arabic.MANNERS : English.MANNERS;
        String bounded = text.substring(0, Math.min(text.length(), LONGEST));
        List<String> sentences =
                Sentences.of(bounded).stream().map(span -> span.in(bounded)).toList();
        List<List<String>> own = sentences.stream().map(Manners::ownWords).toList();
        StoryPeople people = new StoryPeople(subject);
        boolean asks = false;
        for (List<String> sentence : own) {
            for (Finding found : manners.in(sentence, people.meantBy(sentence))) {
                if (found.kind() == Kind.OFF_TOPIC) {
                    asks = true; // of what, the article tells
                } else if (!isKnown(found.kind(), findings)) {
                    findings.add(found);
                }
            }
        }
        surest(text, words, sentences)
                .forEach((kind, chance) -> {
                    boolean sure = chance >= HELD_FROM && manners.isWitnessed(kind, own);
                    if (sure && !isKnown(kind, findings)) {
                        findings.add(new Finding(kind, chance, classifier.telling(words, kind)));
                    }
                });
        if (findings.isEmpty()) {
            findings.addAll(meanings.in(bounded, sentences, people, manners));
        }
        if (findings.isEmpty()) {
            offTopic.judge(text, subject, asks).ifPresent(findings::add);
        }
        return findings.isEmpty() ? Verdict.FINE : new Verdict(findings);
    }

    private static boolean isKnown(Kind kind, List<Finding> findings) {
        return findings.stream().anyMatch(found -> found.kind() == kind);
    }

    /// Of the whole and of each of its sentences: one that may not stand is not hidden among
    /// others.
    private Map<Kind, Double> surest(String text, List<String> words, List<String> sentences) {
        Map<Kind, Double> surest =
                new EnumMap<>(classifier.chances(CommentFeatures.of(text, words)));
        for (String sentence : sentences.size() > 1 ? sentences : List.<String>of()) {
            classifier
                    .chances(CommentFeatures.of(sentence))
                    .forEach((kind, chance) -> {
                        if (chance >= SENTENCE_HELD_FROM) {
                            surest.merge(kind, chance, Math::max);
                        }
                    });
        }
        return surest;
    }
}
