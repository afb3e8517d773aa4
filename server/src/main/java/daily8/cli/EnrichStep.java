package daily8.cli;

import daily8.enrich.ArticleText;
import daily8.enrich.Enricher;
import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.Hashtag;
import daily8.model.KeyPoint;
import daily8.model.Named;
import daily8.model.Quotation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `enrich`: an article → what was found out about it.
public final class EnrichStep implements PipeStep {
    static final NumberOption SENTENCES =
            new NumberOption("--sentences", Enricher.KEY_POINTS, 0, 100, "most key points");

    static final String FIELDS =
            """
            In:  id, title, text (paragraphs separated by one empty line), language?,
                 publisher?, publishedAt?
            Out: id, language, languageConfidence, hashtags[]{tag, phrase, score} (best first, at
                 most 15), keyPoints[]{text, start, end} (in reading order),
                 entities[]{text, type, start, end} (PER LOC ORG MISC),
                 quotes[]{speaker, cue, content, direct, start, end},
                 numbers[]{value, unit, of, start, end}, category (world, politics, business,
                 technology, science, health, sport, culture, crime, lifestyle or other)
            Positions count UTF-16 units of text.
            """;

    private final Enricher enricher;

    public EnrichStep(Enricher enricher) {
        this.enricher = enricher;
    }

    @Override
    public ObjectNode answer(JsonNode fields) {
        PipeLine line = new PipeLine(fields);
        return json(
                enricher.enrich(
                                new ArticleText(
                                        line.text("title"),
                                        line.text("text"),
                                        line.text("language"),
                                        line.text("publisher"),
                                        LineTime.read(line.text("publishedAt"))))
                        .enrichment());
    }

    private static ObjectNode json(Enrichment found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        PipeFields.put(json, "language", found.language());
        json.put("languageConfidence", found.languageConfidence());
        ArrayNode hashtags = json.putArray("hashtags");
        for (Hashtag hashtag : found.hashtags()) {
            hashtags.addObject()
                    .put("tag", hashtag.tag())
                    .put("phrase", hashtag.phrase())
                    .put("score", hashtag.score());
        }
        ArrayNode keyPoints = json.putArray("keyPoints");
        for (KeyPoint point : found.keyPoints()) {
            ObjectNode sentence = keyPoints.addObject().put("text", point.text());
            put(sentence, point.start(), point.end());
        }
        ArrayNode names = json.putArray("entities");
        for (Named name : found.names()) {
            ObjectNode entity =
                    names.addObject().put("text", name.text()).put("type", name.kind().name());
            put(entity, name.start(), name.end());
        }
        ArrayNode quotes = json.putArray("quotes");
        found.quotes().forEach(quote -> put(quotes.addObject(), quote));
        ArrayNode numbers = json.putArray("numbers");
        found.numbers().forEach(figure -> put(numbers.addObject(), figure));
        return json.put("category", found.category().word());
    }

    private static void put(ObjectNode json, Quotation quote) {
        PipeFields.put(json, "speaker", quote.speaker());
        PipeFields.put(json, "cue", quote.cue());
        json.put("content", quote.content()).put("direct", quote.direct());
        put(json, quote.start(), quote.end());
    }

    private static void put(ObjectNode json, Figure figure) {
        json.put("value", figure.value());
        PipeFields.put(json, "unit", figure.unit());
        PipeFields.put(json, "of", figure.of());
        put(json, figure.start(), figure.end());
    }

    private static void put(ObjectNode json, int start, int end) {
        json.put("start", start).put("end", end);
    }
}
