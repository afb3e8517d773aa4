package daily8.cli;

import daily8.base.net.UrlCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `check-url`: whether an address would be asked; nothing is connected to.
public final class CheckUrlStep implements PipeStep {
    static final String FIELDS =
            """
            In:  id, url
            Out: id, allowed, reason? (where it is not allowed)
            """;

    private final UrlCheck check;

    public CheckUrlStep(UrlCheck check) {
        this.check = check;
    }

    @Override
    public ObjectNode answer(JsonNode fields) {
        UrlCheck.Verdict verdict = check.check(new PipeLine(fields).required("url"));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("allowed", verdict.allowed());
        PipeFields.put(json, "reason", verdict.reason());
        return json;
    }
}
