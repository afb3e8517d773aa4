package daily8.comment.moderator;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.Embedder;
import daily8.ai.Embedding;
import daily8.ai.NoEmbedder;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a comment means, where no rule knows its words.
class MeaningsTest {
    private static final Subject POOL =
            new Subject(
                    "The open-air pool in Aldmoor stays closed this summer",
                    "Mayor Ines Dahl says that repairs cost too much.",
                    "en");

    @Test
    void aThreatIsHeldForItsMeaning() {
        String threat = "Somebody ought to take care of Dahl once and for all";
        LocalModerator byWords = new LocalModerator(new NoEmbedder());
        LocalModerator byMeaning = new LocalModerator(OnnxEmbedder.load(OnnxModel.MINILM));

        assertThat(byMeaning.judge("We ought to take care of the roof first", POOL).isHeld())
                .isFalse();
        assertThat(byWords.judge(threat, POOL).isHeld()).isFalse();
        assertThat(byMeaning.judge(threat, POOL).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.THREAT);
    }

    @Test
    void whoAsksTheOthersForSomethingFarFromTheArticleIsOffTopic() {
        LocalModerator moderator = new LocalModerator(OnnxEmbedder.load(OnnxModel.MINILM));

        assertThat(moderator.judge("Anyone know a good violin teacher?", POOL).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.OFF_TOPIC);
        assertThat(moderator.judge("Anyone know when the pool opens again?", POOL).isHeld())
                .isFalse();
    }

    @Test
    void anotherModelsVectorsTellNothing() {
        Embedder other =
                new Embedder() {
                    @Override
                    public String fingerprint() {
                        return "other";
                    }

                    @Override
                    public Set<String> languages() {
                        return Set.of("en");
                    }

                    @Override
                    public Embedding embed(String text) {
                        return Embedding.of(new float[] {1, text.length()});
                    }
                };
        String threat = "Somebody ought to take care of him once and for all";
        assertThat(
                        new Meanings(other)
                                .in(threat, List.of(), new StoryPeople(POOL), Manners.read("en")))
                .isEmpty();
    }
}
