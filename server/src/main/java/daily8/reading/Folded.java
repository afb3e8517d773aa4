package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.model.Teaser;
import daily8.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article that stands for its story in a list; `others` are how many more the story has.
public record Folded(Card card, Optional<StoryId> story, int others) {
    /// Of each story the first alone, in the order given.
    static List<Folded> of(List<Teaser> articles, Store store) {
        Map<ArticleId, StoryId> placed =
                store.stories().ofAll(articles.stream().map(Teaser::id).toList());
        Set<StoryId> stories = new HashSet<>();
        Cards cards = new Cards(store.sources());
        return articles.stream()
                .filter(article -> {
                    StoryId story = placed.get(article.id());
                    return story == null || stories.add(story);
                })
                .map(article -> {
                    Optional<StoryId> story = Optional.ofNullable(placed.get(article.id()));
                    int all =
                            story.flatMap(store.stories()::find)
                                    .map(Story::articles)
                                    .map(List::size)
                                    .orElse(1);
                    return new Folded(cards.of(article), story, all - 1);
                })
                .toList();
    }
}
