package daily8.reading;

import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.reading.StoryPage.Headline;
import daily8.reading.StoryPage.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows how the headlines of a story differ: words that no other headline has stand out.
final class Headlines {
    private Headlines() {}

    /// One of each wording, in the order given.
    static List<Headline> of(List<Card> cards) {
        List<Card> different = new ArrayList<>();
        Set<List<String>> wordings = new HashSet<>();
        for (Card card : cards) {
            if (wordings.add(Words.of(card.title()))) {
                different.add(card);
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        for (Card card : different) {
            new HashSet<>(Words.of(card.title()))
                    .forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        return different.stream()
                .map(card -> new Headline(card, pieces(card.title(), uses)))
                .toList();
    }

    private static List<Piece> pieces(String title, Map<String, Integer> uses) {
        List<Piece> pieces = new ArrayList<>();
        for (String run : title.split("(?<= )|(?= )", -1)) {
            boolean blank = run.isBlank();
            boolean own =
                    Words.of(run).stream()
                            .anyMatch(word ->
                                    uses.getOrDefault(word, 0) == 1 && !StopWords.contains(word));
            if (!pieces.isEmpty() && !blank && pieces.getLast().own() == own) {
                Piece last = pieces.removeLast();
                pieces.add(new Piece(last.text() + run, own));
            } else if (!run.isEmpty()) {
                pieces.add(new Piece(run, own));
            }
        }
        return pieces;
    }
}
