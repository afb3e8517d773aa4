package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Source;
import daily8.model.Story;
import daily8.store.Tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article with what stands around it: as much of it as the source allows, when its publisher
/// last edited it, the headlines it had before, what it is about, its story, what is related, and
/// more from the same source.
public record ArticlePage(
        Article article,
        Source source,
        Portion portion,
        Optional<Instant> editedAt,
        List<String> earlierTitles,
        List<Tag> hashtags,
        List<KeyPlace> keyPoints,
        Optional<Story> story,
        Related related,
        List<Card> more) {
    public ArticlePage {
        earlierTitles = List.copyOf(earlierTitles);
        hashtags = List.copyOf(hashtags);
        keyPoints = List.copyOf(keyPoints);
        more = List.copyOf(more);
    }

    /// True where the text begins with the standfirst, or shows it anyway.
    public boolean repeatsStandfirst() {
        String start = portion.standfirst();
        return article.html().contains(start)
                || article.excerpt().startsWith(start.substring(0, Math.min(60, start.length())));
    }

    /// True where the article's picture stands in its text.
    public boolean showsPicture() {
        return portion.picture().filter(url -> article.html().contains(url.getPath())).isPresent()
                || portion.html().contains("<img");
    }

    public Publisher publisher() {
        return Publisher.of(source);
    }

    /// The articles of its story, which share a conversation; itself at least.
    public List<ArticleId> together() {
        return story.map(its -> its.articles().stream().map(Story.Member::id).toList())
                .orElse(List.of(article.id()));
    }

    /// The story, where others tell it too.
    public Optional<Story> sharedStory() {
        return story.filter(its -> its.articles().size() > 1);
    }
}
