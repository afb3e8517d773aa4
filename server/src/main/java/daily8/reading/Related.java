package daily8.reading;

import java.util.List;

/// What stands under an article: other publishers on its event, older articles that explain it, and
/// others near it. None repeats another's text.
public record Related(
        List<RelatedCard> same, List<RelatedCard> background, List<RelatedCard> neighbours) {
    public static final Related NONE = new Related(List.of(), List.of(), List.of());

    public Related {
        same = List.copyOf(same);
        background = List.copyOf(background);
        neighbours = List.copyOf(neighbours);
    }

    /// A card that says why it is here.
    public record RelatedCard(Card card, List<String> why) {
        public RelatedCard {
            why = List.copyOf(why);
        }
    }

    public boolean isEmpty() {
        return same.isEmpty() && background.isEmpty() && neighbours.isEmpty();
    }
}
