package daily8.enrich.hashtags;

import daily8.base.text.Stemmer;
import daily8.model.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What publishers make tags of: the two names of the headline that an article speaks of most;
/// politics and crime, which readers follow or mute as a whole; where there is none of these, the
/// noun of the headline that stands most often.
///
/// Numbers and sections were chosen on duc2001 and the tags of 46 articles
/// (docs/evaluation/understanding.md).
final class HeadlineSubjects {
    private static final int NAMES = 2;

    /// A phrase of the headline that stands as often in an article is what it is about.
    private static final int OFTEN = 5;

    private static final int LONGEST_NAME = 4;

    private static final Set<Section> TAGGED = Set.of(Section.POLITICS, Section.CRIME);

    private HeadlineSubjects() {}

    static List<RankedPhrase> of(Collection<Phrase> phrases, Section section) {
        List<RankedPhrase> subjects = new ArrayList<>();
        subjects.addAll(most(phrases, HeadlineSubjects::isNamed, NAMES));
        if (TAGGED.contains(section)) {
            subjects.add(ranked(word(section.word())));
        }
        return subjects.isEmpty() ? most(phrases, HeadlineSubjects::isNoun, 1) : subjects;
    }

    private static List<RankedPhrase> most(
            Collection<Phrase> phrases, Predicate<Phrase> wanted, int most) {
        return phrases.stream()
                .filter(phrase -> phrase.inTitle() > 0 && phrase.count() >= OFTEN)
                .filter(phrase -> !PhraseFeatures.isTimeOrVague(phrase))
                .filter(wanted)
                .sorted(
                        Comparator.comparingInt((Phrase phrase) -> -phrase.count())
                                .thenComparingInt(Phrase::first)
                                .thenComparingInt(phrase -> -phrase.length()))
                .limit(most)
                .map(HeadlineSubjects::ranked)
                .toList();
    }

    private static RankedPhrase ranked(Phrase phrase) {
        return new RankedPhrase(phrase, 1);
    }

    /// A headline in capitals makes names of all its words: the text has to know it as one.
    private static boolean isNamed(Phrase phrase) {
        boolean known = phrase.isFound() || !phrase.shortForm().isEmpty() || phrase.length() > 2;
        return phrase.isName() && known && phrase.length() <= LONGEST_NAME;
    }

    private static boolean isNoun(Phrase phrase) {
        return phrase.length() == 1 && !phrase.isName();
    }

    private static Phrase word(String word) {
        WordUse use = new WordUse(word, word, Stemmer.stem(word), WordClass.NOUN, 0, false, false);
        Phrase phrase = new Phrase(List.of(use));
        phrase.add(List.of(use), true);
        return phrase;
    }
}
