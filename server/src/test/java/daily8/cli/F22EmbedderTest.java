package daily8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.NoEmbedder;
import daily8.ai.TimedEmbedder;
import daily8.testing.FixedEmbedder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// F22: the model is absent, slow or failing: articles are grouped by words.
class F22EmbedderTest {
    private static final String NEWS =
            """
            {"id":"a","title":"Dam at Velm Gorge cracks","text":"Engineers found a crack in the dam at Velm Gorge on Monday. Three villages below the dam were cleared.","publisher":"one","time":"2026-11-02T06:00:00Z"}
            {"id":"b","title":"Villages cleared below cracked Velm Gorge dam","text":"A crack in the Velm Gorge dam forced people of three villages to leave on Monday, engineers said.","publisher":"two","time":"2026-11-02T08:00:00Z"}
            """;

    @Test
    void f22_withoutAModelWordsDecide() {
        assertThat(stories(new NoEmbedder())).containsExactly(story("a"), story("b"));
    }

    @Test
    void f22_aFailingModelHoldsNothingBack() {
        Embedder failing =
                new FixedEmbedder(text -> {
                    throw new EmbedderException(EmbedderException.Reason.FAILED, "out of order");
                });

        assertThat(stories(failing)).containsExactly(story("a"), story("b"));
    }

    @Test
    void f22_aLineThatNothingWasForeseenForEndsOnlyItself() {
        Embedder broken =
                new FixedEmbedder(text -> {
                    if (text.contains("Villages cleared")) {
                        throw new IllegalStateException("out of range");
                    }
                    return new float[] {1, 0};
                });

        assertThat(stories(broken))
                .containsExactly(
                        story("a"),
                        "{\"id\":\"b\",\"error\":\"this line could not be worked on"
                                + " (IllegalStateException)\"}");
    }

    @Test
    void f22_aStuckModelIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        Embedder stuck =
                new FixedEmbedder(text -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new float[1];
                });
        try (TimedEmbedder timed = new TimedEmbedder(stuck, Duration.ofMillis(20))) {
            assertThat(stories(timed)).containsExactly(story("a"), story("b"));
        }
    }

    private static String story(String id) {
        return "{\"id\":\"" + id + "\",\"story\":\"a\"}";
    }

    private static List<String> stories(Embedder embedder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false);
        int status =
                StreamCommand.stories(() -> embedder, text -> "en")
                        .run(List.of("--quiet"), terminal);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
