package daily8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.ai.NoEmbedder;
import daily8.enrich.Enricher;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnrichStepTest {
    @Test
    void anArticleIsAnsweredWithAllItsFields() {
        JsonNode answer =
                new EnrichStep(new Enricher(new NoEmbedder(), 1))
                        .answer(
                                line(
                                        """
                                        {"id":1,"title":"Dam holds","language":"en","text":"The dam at Velm Gorge held through the night. Nobody was hurt in the villages below."}
                                        """));

        assertThat(answer.propertyNames())
                .contains(
                        "language",
                        "languageConfidence",
                        "hashtags",
                        "keyPoints",
                        "entities",
                        "quotes",
                        "numbers",
                        "category");
        assertThat(answer.get("keyPoints")).hasSize(1);
        assertThat(answer.get("keyPoints").get(0).get("end").asInt()).isEqualTo(45);
    }

    @Test
    void aStoryIsSummarisedWithinTheWordsAskedFor() {
        JsonNode answer =
                new SummarizeStoryStep(12)
                        .answer(
                                line(
                                        """
                                        {"docs":[{"title":"Dam holds","text":"The dam at Velm Gorge held through the night. Nobody was hurt in the villages below the old dam."}]}
                                        """));

        assertThat(answer.get("sentences")).hasSize(1);
        assertThat(answer.get("sentences").get(0).get("doc").asInt()).isZero();
    }

    @Test
    void aStoryWithoutArticlesIsAClearError() {
        assertThatThrownBy(() -> new SummarizeStoryStep(70).answer(line("{\"id\":1}")))
                .isInstanceOf(PipeLineException.class)
                .hasMessageContaining("docs");
    }

    private static JsonNode line(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
