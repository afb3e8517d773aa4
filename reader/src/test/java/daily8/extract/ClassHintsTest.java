package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.extract.ClassHints.Hint;
import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassHintsTest {
    @ParameterizedTest
    @CsvSource({
        "article__related-links, BOILERPLATE",
        "newsletterSignup, BOILERPLATE",
        "ad-slot, BOILERPLATE",
        "article-body, BODY",
        "articleBody, BODY",
        "has-sidebar, NONE",
        "tag-comments, NONE",
        "shadow, NONE",
        "author-box, DOUBTFUL"
    })
    void aNameSaysWhatAnElementIsFor(String name, Hint expected) {
        assertThat(ClassHints.of(element(name))).isEqualTo(expected);
    }

    @Test
    void namesAreSplitAtHyphensAndHumps() {
        NameWords words = new NameWords(Map.of("body", 1, "body-main", 2, "main-article", 4));
        assertThat(words.bits("articleBody")).isEqualTo(1);
        assertThat(words.bits("body-main2")).isEqualTo(3);
        assertThat(words.bits("main__Article")).isEqualTo(4);
        assertThat(words.bits("somebody mainArticles")).isZero();
    }

    private static Element element(String name) {
        String html = "<div class='" + name + "'></div>";
        return PageParser.parse(html, URI.create("https://news.example/")).body().child(0);
    }
}
