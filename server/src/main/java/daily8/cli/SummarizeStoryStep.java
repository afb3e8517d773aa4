package daily8.cli;

import daily8.enrich.ArticleText;
import daily8.enrich.StorySentence;
import daily8.enrich.StorySummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `summarize-story`: the articles of a story → what they say together, quoted.
public final class SummarizeStoryStep implements PipeStep {
    static final NumberOption WORDS =
            new NumberOption("--words", StorySummary.WORDS, 1, 1_000, "most words of a summary");

    static final String FIELDS =
            """
            In:  id, docs[]{title, text, publisher?}
            Out: id, sentences[]{text, doc} (quoted; doc counts the articles of the line from 0)
            """;

    private final int words;

    public SummarizeStoryStep(int words) {
        this.words = words;
    }

    @Override
    public ObjectNode answer(JsonNode fields) {
        JsonNode docs = fields.get("docs");
        if (docs == null || !docs.isArray()) {
            throw new PipeLineException("this line has no list 'docs'");
        }
        List<ArticleText> articles = new ArrayList<>();
        for (JsonNode doc : docs) {
            PipeLine article = new PipeLine(doc);
            articles.add(
                    new ArticleText(
                            article.text("title"),
                            article.text("text"),
                            article.text("language"),
                            article.text("publisher"),
                            Optional.empty()));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode sentences = json.putArray("sentences");
        for (StorySentence sentence : StorySummary.of(articles, words)) {
            sentences.addObject().put("text", sentence.text()).put("doc", sentence.article());
        }
        return json;
    }
}
