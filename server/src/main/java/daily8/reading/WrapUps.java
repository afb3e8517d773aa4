package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.reading.StoryCard.Line;
import daily8.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays out an edition as the Daily Wrap-Up. Thread-safe.
public final class WrapUps {
    private final Store store;
    private final StoryLines lines = new StoryLines();

    public WrapUps(Store store) {
        this.store = store;
    }

    public WrapUp of(FrontPage page) {
        Cards cards = new Cards(store.sources());
        Map<StoryId, List<Line>> told = new HashMap<>();
        for (StoryCard card : page.eight()) {
            told.put(card.id(), lines(card, cards));
        }
        return new WrapUp(page, told);
    }

    /// What the story's texts say together; where none may be quoted at length, the line that the
    /// edition quotes.
    private List<Line> lines(StoryCard card, Cards cards) {
        Optional<Story> story = store.stories().find(card.id());
        if (story.isPresent()) {
            Map<ArticleId, Article> articles = new HashMap<>();
            List<ArticleId> ids = story.get().articles().stream().map(Story.Member::id).toList();
            store.articles().findAll(ids).forEach(article -> articles.put(article.id(), article));
            List<Line> found = lines.of(story.get(), articles, cards);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return card.line().stream().toList();
    }
}
