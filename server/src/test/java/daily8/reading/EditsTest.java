package daily8.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.testing.MorningPaper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final String LONG = "<p>" + "word ".repeat(200) + "</p>";

    private final Article article = new MorningPaper(NOW).articles().getFirst();

    @Test
    void readingThePageOfAShortItemIsNoEdit() {
        List<Article> revisions =
                List.of(revision(1, "Ferry", "<p>Short.</p>"), revision(2, "Ferry", LONG));

        assertThat(Edits.last(revisions)).isEmpty();
        assertThat(Edits.earlierTitles(revisions)).isEmpty();
    }

    @Test
    void anotherHeadlineIsAnEditAndTheOldOneIsTold() {
        List<Article> revisions =
                List.of(
                        revision(1, "Ferry lost", "<p>Short.</p>"),
                        revision(2, "Ferry late", LONG),
                        revision(3, "Ferry late", LONG));

        assertThat(Edits.last(revisions)).contains(NOW.plus(Duration.ofMinutes(2)));
        assertThat(Edits.earlierTitles(revisions)).containsExactly("Ferry lost");
    }

    @Test
    void anotherTextOfAWholeArticleIsAnEdit() {
        List<Article> revisions =
                List.of(revision(1, "Ferry", LONG), revision(2, "Ferry", LONG + "<p>More.</p>"));

        assertThat(Edits.last(revisions)).contains(NOW.plus(Duration.ofMinutes(2)));
    }

    private Article revision(int number, String title, String html) {
        return new Article(
                article.id(),
                article.source(),
                article.feed(),
                article.url(),
                title,
                article.authors(),
                article.publishedAt(),
                article.firstSeenAt(),
                NOW.plus(Duration.ofMinutes(number)),
                number,
                article.language(),
                article.section(),
                article.image(),
                article.summary(),
                article.excerpt(),
                article.tags(),
                html);
    }
}
