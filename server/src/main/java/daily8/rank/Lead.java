package daily8.rank;

import daily8.base.text.SharedWords;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.Story.Member;
import daily8.rank.Candidate.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which article stands for its story.
final class Lead {
    /// A text longer than this is no better to lead with: about three hundred words.
    private static final int LONG_ENOUGH = 2_000;

    private Lead() {}

    /// One that was written for itself: with a picture before one without; then the one whose
    /// headline is most like the others', so that it tells the event rather than a side of it; then
    /// the longer, then the first.
    static Told of(Candidate candidate) {
        List<Member> independent = candidate.story().independent();
        List<Told> own =
                candidate.told().stream().filter(told -> place(independent, told) >= 0).toList();
        return own.stream()
                .max(
                        Comparator.comparing(Told::picture)
                                .thenComparingDouble(told -> agreement(told, own))
                                .thenComparingInt(told -> Math.min(told.length(), LONG_ENOUGH))
                                .thenComparingInt(told -> -place(independent, told)))
                .orElseGet(() -> candidate.told().getFirst());
    }

    /// Mean likeness of a headline's words to another's: a short one that names the place alone is
    /// less like them than one that says what happened there.
    private static double agreement(Told told, List<Told> all) {
        Set<String> words = words(told);
        return all.stream()
                .filter(other -> !other.equals(told))
                .mapToDouble(other -> SharedWords.share(words, words(other)))
                .average()
                .orElse(0);
    }

    private static Set<String> words(Told told) {
        return Words.of(told.headline()).stream()
                .filter(word -> !StopWords.contains(word))
                .map(Stemmer::stem)
                .collect(Collectors.toSet());
    }

    private static int place(List<Member> independent, Told told) {
        return independent.stream().map(Member::id).toList().indexOf(told.article());
    }
}
