package daily8.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes answers as JSON Lines.
final class AnswerWriter {
    private final PrintStream out;
    private final PipeProgress progress;

    AnswerWriter(PrintStream out, PipeProgress progress) {
        this.out = out;
        this.progress = progress;
    }

    void write(@Nullable JsonNode id, ObjectNode fields) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (id != null) {
            answer.set("id", id);
        }
        answer.setAll(fields);
        out.print(JsonMapper.shared().writeValueAsString(answer));
        out.print('\n');
        progress.lineDone();
    }

    void error(@Nullable JsonNode id, String sentence) {
        write(id, JsonNodeFactory.instance.objectNode().put("error", sentence));
    }
}
