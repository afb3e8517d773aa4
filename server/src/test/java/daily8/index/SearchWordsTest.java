package daily8.index;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.SourceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static SearchQuery parse(String input) {
        return SearchWords.parse(input, Optional.empty(), UTC, 0, 20);
    }

    @Test
    void wordsAndPhrasesAreToldApart() {
        SearchQuery query = parse("storm  \"harbour wall\" tide “two hurt”");
        assertThat(query.words()).containsExactly("storm", "tide");
        assertThat(query.phrases()).containsExactly("harbour wall", "two hurt");
    }

    @Test
    void fieldsFilter() {
        SearchQuery query = parse("storm source:Tide.example from:2026-11-20 to:2026-11-22");
        assertThat(query.words()).containsExactly("storm");
        assertThat(query.source()).contains(new SourceId("tide.example"));
        assertThat(query.from()).contains(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(query.to()).contains(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void daysBeginWhereTheSiteIs() {
        SearchQuery query =
                SearchWords.parse(
                        "from:2026-11-20", Optional.of("ar"), ZoneId.of("Asia/Amman"), 0, 20);
        assertThat(query.from()).contains(Instant.parse("2026-11-19T21:00:00Z"));
        assertThat(query.language()).contains("ar");
    }

    @Test
    void whatIsNoFieldIsAWord() {
        assertThat(parse("covid:19 from:yesterday source:/etc to: :x to:+999999999-12-31").words())
                .containsExactly(
                        "covid:19",
                        "from:yesterday",
                        "source:/etc",
                        "to:",
                        ":x",
                        "to:+999999999-12-31");
    }

    @Test
    void anOpenQuotationEndsWithTheInput() {
        assertThat(parse("storm \"harbour wall").phrases()).containsExactly("harbour wall");
        assertThat(parse("\"").phrases()).isEmpty();
    }

    @Test
    void s26_everythingIsCutToItsBounds() {
        SearchQuery query =
                SearchWords.parse("word ".repeat(200_000), Optional.empty(), UTC, -5, -1);
        assertThat(query.words()).hasSize(20);
        assertThat(query.offset()).isZero();
        assertThat(query.limit()).isEqualTo(1);
        SearchQuery far =
                SearchWords.parse("\"a\" ".repeat(99), Optional.empty(), UTC, 99_999, 99_999);
        assertThat(far.phrases()).hasSize(5);
        assertThat(far.offset()).isEqualTo(SearchQuery.MAX_OFFSET);
        assertThat(far.limit()).isEqualTo(SearchQuery.MAX_LIMIT);
        assertThat(parse("x".repeat(1_000_000)).words().getFirst()).hasSize(60);
        assertThat(parse("x".repeat(59) + "😀").words().getFirst()).hasSize(59);
    }

    @Test
    void s26_noInputMakesItFail() {
        Random random = new Random(8);
        String pieces = "\"“” \t\n:()*?~^[]{}\\/+-!&|aزß😀\u0000source:from:to:2026-11-";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder input = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                int at = random.nextInt(pieces.length());
                input.append(pieces, at, Math.min(pieces.length(), at + random.nextInt(6)));
            }
            assertThat(parse(input.toString())).isNotNull();
        }
    }
}
