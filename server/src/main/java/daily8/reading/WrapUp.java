package daily8.reading;

import daily8.model.StoryId;
import daily8.reading.StoryCard.Line;
import java.util.List;
import java.util.Map;

/// An edition to be read from end to end: each of its stories in a few sentences of its texts.
public record WrapUp(FrontPage page, Map<StoryId, List<Line>> lines) {
    /// Words a minute, as people read news on a screen (Brysbaert 2019: 238 for English texts).
    private static final int PACE = 230;

    public WrapUp {
        lines = Map.copyOf(lines);
    }

    public List<Line> lines(StoryCard card) {
        return lines.getOrDefault(card.id(), List.of());
    }

    /// How long it takes to read, rounded up.
    public int minutes() {
        int words =
                page.eight().stream()
                        .mapToInt(card ->
                                words(card.headline())
                                        + lines(card).stream()
                                                .mapToInt(line -> words(line.text()))
                                                .sum())
                        .sum();
        return Math.max(1, Math.ceilDiv(words, PACE));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
