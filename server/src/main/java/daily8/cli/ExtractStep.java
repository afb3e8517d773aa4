package daily8.cli;

import daily8.extract.Extractor;
import daily8.model.Draft;
import daily8.model.Image;
import daily8.model.SourceText.PageFetched;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `extract`: a page → its article.
public final class ExtractStep implements PipeStep {
    static final String FIELDS =
            """
            In:  id, url, and html (text) or file (bytes; .gz is opened), contentType?
            Out: id, url, canonicalUrl, title, authors[], publishedAt, modifiedAt, language,
                 publisher, image, summary (the publisher's own standfirst), tags[] (the
                 publisher's own), text (paragraphs separated by one empty line), html (clean),
                 images[]{url, caption}, paywalled?
            Times are ISO 8601 with offset. Absent values are left out.
            """;

    private final Extractor extractor;

    public ExtractStep(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public ObjectNode answer(JsonNode fields) {
        PipeLine line = new PipeLine(fields);
        byte[] page = line.document("html");
        return json(
                extractor.extract(new PageFetched(line.address(), page, line.contentType("html"))));
    }

    private static ObjectNode json(Draft draft) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        PipeFields.put(json, "url", draft.url());
        PipeFields.put(json, "canonicalUrl", draft.canonicalUrl());
        PipeFields.put(json, "title", draft.title());
        PipeFields.put(json, "authors", draft.authors());
        PipeFields.put(json, "publishedAt", draft.publishedAt());
        PipeFields.put(json, "modifiedAt", draft.modifiedAt());
        PipeFields.put(json, "language", draft.language());
        PipeFields.put(json, "publisher", draft.publisher());
        PipeFields.put(json, "image", draft.image());
        PipeFields.put(json, "summary", draft.summary());
        PipeFields.put(json, "tags", draft.tags());
        json.put("text", draft.text());
        json.put("html", draft.html());
        if (!draft.images().isEmpty()) {
            ArrayNode images = json.putArray("images");
            for (Image image : draft.images()) {
                ObjectNode picture = images.addObject().put("url", image.url());
                PipeFields.put(picture, "caption", image.caption());
            }
        }
        if (draft.paywalled()) {
            json.put("paywalled", true);
        }
        return json;
    }
}
