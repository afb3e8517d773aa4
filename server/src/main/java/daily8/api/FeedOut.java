package daily8.api;

import daily8.reading.Card;
import daily8.web.words.UiLanguage;
import java.util.List;

/// A feed of ours: `page` is the address here of the page that shows the same.
record FeedOut(String title, UiLanguage language, String page, List<Card> cards) {
    FeedOut {
        cards = List.copyOf(cards);
    }

    String address(Card card) {
        return language.prefix() + "/article/" + card.id();
    }
}
