package daily8.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The articles of one event, from several publishers, oldest first. Every article has a story, if
/// only its own. `language` is that of its first article.
public record Story(StoryId id, String language, List<Member> articles) {
    /// An article in its story; `copyOf` is the earlier article whose text it repeats.
    public record Member(
            ArticleId id,
            SourceId source,
            String title,
            Section section,
            Instant publishedAt,
            Instant firstSeenAt,
            Optional<ArticleId> copyOf) {}

    public Story {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story has an article");
        }
        articles = List.copyOf(articles);
    }

    /// Texts that were written for themselves: reprints count with their original. One whose
    /// original is in no story, or in another, stands for itself; there is always one.
    public List<Member> independent() {
        Set<ArticleId> here = articles.stream().map(Member::id).collect(Collectors.toSet());
        List<Member> own =
                articles.stream()
                        .filter(article -> article.copyOf().filter(here::contains).isEmpty())
                        .toList();
        return own.isEmpty() ? List.of(articles.getFirst()) : own;
    }

    public List<SourceId> publishers() {
        return articles.stream().map(Member::source).distinct().toList();
    }
}
