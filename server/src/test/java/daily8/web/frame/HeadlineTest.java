package daily8.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.web.frame.Headline.Piece;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void aFigureStaysWithWhatItCounts() {
        assertThat(Headline.pieces("Rail workers call 48-hour strike"))
                .containsExactly(
                        new Piece("Rail workers call ", false),
                        new Piece("48-hour", true),
                        new Piece(" strike", false));
    }

    @Test
    void whatIsNoSuchWordIsOnePiece() {
        assertThat(Headline.pieces("2-1: high-speed line")).hasSize(1);
        assertThat(Headline.pieces("9-" + "a".repeat(50))).hasSize(1);
        assertThat(Headline.pieces("")).isEmpty();
    }
}
