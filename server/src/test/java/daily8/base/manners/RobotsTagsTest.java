package daily8.base.manners;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult.Answered;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTagsTest {
    private final RobotsTags tags = new RobotsTags(MannersSettings.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head><meta name=\"robots\" content=\"index, noarchive\">",
                "<head><META CONTENT='NOARCHIVE' NAME=Robots />",
                "<meta charset=utf-8><meta name=daily8 content=noai>",
                "<!-- a --><meta property=x name = \"robots\" content = \"noai\">"
            })
    void s29_aPageThatAsksNotToBeKeptIsNot(String html) {
        assertThat(tags.refusal(page(html, ""))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"robots\" content=\"noindex\">",
                "<meta name=\"googlebot\" content=\"noarchive\">",
                "<!-- <meta name=\"robots\" content=\"noarchive\"> -->",
                "<meta name=\"robots\" content=\"",
                "<meta name='robots",
                "<meta",
                "<p>robots: noarchive</p>"
            })
    void s29_aPageThatDoesNotAskIsKept(String html) {
        assertThat(tags.refusal(page(html, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noarchive                  | true",
                "noindex, NoAI              | true",
                "daily8: noarchive          | true",
                "otherbot: noarchive        | false",
                "unavailable_after: 25 Jun  | false",
                "index                      | false"
            })
    void s29_theHeaderCountsAsTheElementDoes(String header, boolean refused) {
        assertThat(tags.refusal(page("<p>Text</p>", header)).isPresent()).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noarchive", "noai"})
    void s29_theOperatorMayKeepTheTextAllTheSame(String wish) {
        RobotsTags keeping = new RobotsTags(new MannersSettings(Duration.ZERO, true, true));

        assertThat(keeping.refusal(page("<p>Text</p>", wish))).isEmpty();
    }

    private static Answered page(String html, String header) {
        return new Answered(
                200,
                URI.create("http://tidings.example/"),
                Optional.empty(),
                Map.of("x-robots-tag", header),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
