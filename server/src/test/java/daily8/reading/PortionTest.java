package daily8.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.RightsPolicy;
import daily8.testing.MorningPaper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PortionTest {
    private final Article article =
            new MorningPaper(Instant.parse("2026-11-23T08:30:00Z")).articles().getFirst();

    @Test
    void s29_eachPolicyShowsItsPart() {
        Portion full = Portion.of(article, RightsPolicy.FULL);
        Portion excerpt = Portion.of(article, RightsPolicy.EXCERPT);
        Portion link = Portion.of(article, RightsPolicy.LINK);

        assertThat(full.html()).isEqualTo(article.html());
        assertThat(excerpt.html()).isEmpty();
        assertThat(excerpt.standfirst()).isEmpty();
        assertThat(excerpt.excerpt()).isNotEmpty().hasSizeLessThanOrEqualTo(300);
        assertThat(link.excerpt()).isEmpty();
        assertThat(link.html()).isEmpty();
        assertThat(link.picture()).isEmpty();
    }
}
