package daily8.group;

import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says in words why others are related to an article: the rare words that they share, names and
/// numbers as they are written, and how far apart in time they are.
final class Reasons {
    private static final int WORDS = 4;

    private final TermStatistics statistics;

    /// The written form of each term: with a capital where it has one everywhere, as names have.
    private final Map<Integer, String> written = new HashMap<>();

    Reasons(Arrival article, TermStatistics statistics) {
        this.statistics = statistics;
        spell(article.text());
        spell(article.title());
    }

    /// The rarest words that both have: names first, then the rarest.
    List<String> shared(Profile article, Profile other) {
        List<Integer> shared = new ArrayList<>();
        for (int term : article.words().all()) {
            if (other.words().contains(term) && written.containsKey(term)) {
                shared.add(term);
            }
        }
        shared.sort(
                Comparator.comparing((Integer term) -> !isName(written.getOrDefault(term, "")))
                        .thenComparingDouble(term -> -statistics.rarity(term)));
        return shared.stream().limit(WORDS).map(term -> written.getOrDefault(term, "")).toList();
    }

    private static String spelling(String before, String now) {
        return isName(before) ? now : before;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    List<String> of(Profile article, Profile other) {
        List<String> why = new ArrayList<>();
        String words = String.join(", ", shared(article, other));
        if (!words.isEmpty()) {
            why.add("both mention " + words);
        }
        if (article.sketch().repeats(other.sketch())) {
            why.add("the same text");
        }
        if (article.isTimed() && other.isTimed()) {
            why.add(apart(article.daysTo(other)));
        }
        return why;
    }

    private static String apart(double days) {
        long hours = Math.max(1, Math.round(days * 24));
        return hours < 48
                ? String.format(Locale.ROOT, "within %d hour%s", hours, hours == 1 ? "" : "s")
                : String.format(Locale.ROOT, "%d days apart", Math.round(days));
    }

    private void spell(String text) {
        for (String word : Words.spelled(text)) {
            for (String plain : Words.of(word)) {
                if (!StopWords.contains(plain)) {
                    written.merge(
                            ProfileReader.term(plain),
                            word.replaceFirst("['’]s$", ""),
                            Reasons::spelling);
                }
            }
        }
    }
}
