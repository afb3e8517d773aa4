package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineTextTest {
    private final InlineText line = new InlineText();

    @Test
    void whiteSpaceCollapsesAcrossTags() {
        line.append("  The ");
        line.open("a", "<a href=\"/x\">");
        line.append(" ferry");
        line.close("a");
        line.append("\n sails & turns ");
        assertThat(line.text()).isEqualTo("The ferry sails & turns");
        assertThat(line.html()).isEqualTo("The <a href=\"/x\">ferry</a> sails &amp; turns");
    }

    @Test
    void tagsAroundNothingAreNotWritten() {
        line.open("strong", "<strong>");
        line.append(" ");
        line.close("strong");
        line.append("x");
        assertThat(line.html()).isEqualTo("x");
    }

    @Test
    void whatIsOpenAtTheEndOfABlockOpensAgainInTheNext() {
        line.open("em", "<em>");
        line.append("one");
        assertThat(line.html()).isEqualTo("<em>one</em>");
        line.clear();
        line.append("two");
        assertThat(line.html()).isEqualTo("<em>two</em>");
    }

    @Test
    void twoBreaksEndAParagraph() {
        line.append("one");
        assertThat(line.lineBreak()).isFalse();
        line.append(" ");
        assertThat(line.lineBreak()).isTrue();
    }
}
