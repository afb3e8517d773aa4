package daily8.reading;

import java.util.List;
import java.util.Optional;

/// A page of a list, newest first; `earlier` leads to the next one, empty at the end.
public record ArticleList(List<Card> cards, Optional<Cursor> earlier) {
    public ArticleList {
        cards = List.copyOf(cards);
    }

    /// Takes one card more than a page has, to know whether another page follows.
    static ArticleList ofOneMore(List<Card> cards, int page) {
        if (cards.size() <= page) {
            return new ArticleList(cards, Optional.empty());
        }
        List<Card> shown = cards.subList(0, page);
        return new ArticleList(shown, Optional.of(Cursor.after(shown.getLast())));
    }
}
