package daily8.reading;

import daily8.base.cache.LruCache;
import daily8.enrich.ArticleText;
import daily8.enrich.StorySentence;
import daily8.enrich.StorySummary;
import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.RightsPolicy;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.reading.StoryCard.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the texts of a story say together, in sentences of theirs, oldest text first.
///
/// Only texts that may be shown whole are quoted. Kept until one of them is revised: a story's page
/// is asked for again and again. Thread-safe.
final class StoryLines {
    /// The newest texts of a long story say where it stands; more are not read for one page.
    private static final int READ = 10;

    /// Shorter sentences lean on what stood before them.
    private static final int SHORTEST = 40;

    private static final int MOST = 300;

    private record Kept(List<String> of, List<Line> lines) {}

    private final LruCache<StoryId, Kept> kept = new LruCache<>(MOST);

    List<Line> of(Story story, Map<ArticleId, Article> articles, Cards cards) {
        List<Article> read =
                story.independent().reversed().stream()
                        .flatMap(member -> Optional.ofNullable(articles.get(member.id())).stream())
                        .filter(article -> cards.source(article).rights() == RightsPolicy.FULL)
                        .limit(READ)
                        .toList()
                        .reversed();
        List<String> versions =
                read.stream().map(article -> article.id() + " " + article.revision()).toList();
        Optional<Kept> last = kept.get(story.id());
        if (last.isPresent() && last.get().of().equals(versions)) {
            return last.get().lines();
        }
        List<Line> lines = lines(read, cards);
        kept.put(story.id(), new Kept(versions, lines));
        return lines;
    }

    private static List<Line> lines(List<Article> articles, Cards cards) {
        List<String> texts =
                articles.stream().map(article -> HtmlText.of(article.html()).text()).toList();
        List<ArticleText> read = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            read.add(
                    new ArticleText(
                            article.title(),
                            texts.get(i),
                            article.language(),
                            "",
                            Optional.of(article.publishedAt())));
        }
        List<Line> lines = new ArrayList<>();
        for (StorySentence sentence : StorySummary.of(read, StorySummary.WORDS)) {
            if (sentence.text().length() < SHORTEST) {
                continue;
            }
            Article article = articles.get(sentence.article());
            int start = texts.get(sentence.article()).indexOf(sentence.text());
            if (start >= 0) {
                int end = start + sentence.text().length();
                lines.add(
                        new Line(
                                sentence.text(),
                                article.language(),
                                Publisher.of(cards.source(article)),
                                article.id(),
                                "?quote=" + start + "-" + end + "#quote"));
            }
        }
        return List.copyOf(lines);
    }
}
