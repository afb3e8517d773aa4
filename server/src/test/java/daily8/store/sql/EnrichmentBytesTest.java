package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.Hashtag;
import daily8.model.KeyPoint;
import daily8.model.Named;
import daily8.model.Quotation;
import daily8.model.Section;
import daily8.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichmentBytesTest {
    private static final Enrichment FOUND =
            new Enrichment(
                    "en",
                    0.9812,
                    List.of(
                            new Hashtag("HighTide", "high tide", 0.75),
                            new Hashtag("KELM", "Kelm", 0.5)),
                    List.of(new KeyPoint("The tide was high.", 300, 21_000)),
                    List.of(new Named("Mira Holm", Named.Kind.PER, 30, 39)),
                    List.of(new Quotation("Mira Holm", "said", "It was high", true, 50, 61)),
                    List.of(new Figure(new BigDecimal("-4.20"), "m", "tide", 70, 75)),
                    Section.SCIENCE);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(EnrichmentBytes.read(EnrichmentBytes.of(FOUND))).isEqualTo(FOUND);
    }

    @Test
    void aTagThatIsItsPhraseWrittenTogetherIsNotWrittenAgain() {
        assertThat(EnrichmentBytes.together("high tide")).isEqualTo("HighTide");
        String bytes = new String(EnrichmentBytes.of(FOUND), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("high tide", "KELM").doesNotContain("HighTide");
    }

    @Test
    void whatEarlierVersionsWroteIsRead() throws IOException {
        assertThat(EnrichmentBytes.read(earlier(1))).isEqualTo(FOUND);
        assertThat(EnrichmentBytes.read(earlier(2))).isEqualTo(FOUND);
    }

    @Test
    void bytesThatEndTooSoonAreCalledCorrupt() {
        byte[] whole = EnrichmentBytes.of(FOUND);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> EnrichmentBytes.read(cut)).isInstanceOf(StoreException.class);
        }
    }

    /// As versions 1 and 2 wrote.
    private static byte[] earlier(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(version);
        text(out, "en");
        out.writeDouble(0.9812);
        out.writeInt(2);
        for (Hashtag tag : FOUND.hashtags()) {
            text(out, tag.tag());
            text(out, tag.phrase());
            if (version == 1) {
                out.writeDouble(tag.score());
            } else {
                out.writeFloat((float) tag.score());
            }
        }
        out.writeInt(1);
        text(out, "The tide was high.");
        range(out, 300, 21_000);
        out.writeInt(1);
        text(out, "Mira Holm");
        text(out, "PER");
        range(out, 30, 39);
        out.writeInt(1);
        text(out, "Mira Holm");
        text(out, "said");
        text(out, "It was high");
        out.writeBoolean(true);
        range(out, 50, 61);
        out.writeInt(1);
        text(out, "-4.20");
        text(out, "m");
        text(out, "tide");
        range(out, 70, 75);
        text(out, "SCIENCE");
        return bytes.toByteArray();
    }

    private static void range(DataOutputStream out, int start, int end) throws IOException {
        out.writeInt(start);
        out.writeInt(end);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
