package daily8.cli;

import daily8.html.Sanitizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `sanitize`: publishers' HTML → HTML as it would be shown.
public final class SanitizeStep implements PipeStep {
    static final String FIELDS =
            """
            In:  id, html, base? (the address that links are relative to)
            Out: id, html
            """;

    @Override
    public ObjectNode answer(JsonNode fields) {
        PipeLine line = new PipeLine(fields);
        String clean = Sanitizer.sanitize(line.required("html"), line.text("base"));
        return JsonNodeFactory.instance.objectNode().put("html", clean);
    }
}
