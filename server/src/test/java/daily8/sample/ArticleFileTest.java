package daily8.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Section;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFileTest {
    private static final SamplePublisher TIDES =
            new SamplePublisher(
                    "tides.example",
                    "Tides & Times",
                    "en",
                    "",
                    Section.SCIENCE,
                    SamplePublisher.FeedFormat.RSS,
                    true,
                    new Color(0x1f4e79),
                    SamplePublisher.PageStyle.CLASSIC);

    private static final String FILE =
            """
            title: The tide table
            author: Ada Voss
            author: Ben Orr
            hours-ago: 2.5
            revised-hours-ago: 1
            section: science
            tags: tides, sea
            event: tide-table
            picture: low-tide

            <p>One &amp; <em>two</em>.</p>
            <ul><li>three</li></ul>
            """;

    @Test
    void headerAndBodyAreRead() {
        SampleArticle article = read(FILE);

        assertThat(article.title()).isEqualTo("The tide table");
        assertThat(article.authors()).containsExactly("Ada Voss", "Ben Orr");
        assertThat(article.age()).isEqualTo(Duration.ofMinutes(150));
        assertThat(article.revisedAge()).contains(Duration.ofHours(1));
        assertThat(article.section()).isEqualTo(Section.SCIENCE);
        assertThat(article.tags()).containsExactly("tides", "sea");
        assertThat(article.picturePath()).contains("/pictures/low-tide.png");
        assertThat(article.blocks())
                .isEqualTo(List.of("<p>One &amp; <em>two</em>.</p>", "<ul><li>three</li></ul>"));
    }

    @Test
    void withoutStandfirstTheFirstParagraphIsTheTeaser() {
        assertThat(read(FILE).teaser()).isEqualTo("One & two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hours-ago: 2.5 | hours-ago: soon | not a number of hours: soon
                    hours-ago: 2.5 | hours-ago: -1 | comes out in the future
                    revised-hours-ago: 1 | revised-hours-ago: 3 | is revised before it is out
                    section: science | section: gossip | not a section: gossip
                    event: tide-table | evnt: tide-table | has an unknown key: evnt
                    event: tide-table | section: sport | has a key twice: section
                    event: tide-table | tags | has a header line without key
                    title: The tide table | author: Eve | lacks the key title
                    two</em> | two</p> | </p> closes nothing
                    <li>three</li> | <script>x</script> | <script> has no place here
                    </ul> | | <ul> is not closed
                    </p> | </p> stray | text outside an element: stray
                    """)
    void aSlipOfThePenIsAnErrorThatNamesTheFile(
            String right, @Nullable String wrong, String message) {
        String file = FILE.replaceFirst(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tides.example/the-slug.html")
                .hasMessageContaining(message);
    }

    private static SampleArticle read(String file) {
        return ArticleFile.read(TIDES, "the-slug", file);
    }
}
