package daily8.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One step of the pipeline as a command uses it: a line in, the fields of the line out (without
/// its id). Must be thread-safe.
@FunctionalInterface
public interface PipeStep {
    /// @throws PipeLineException when this line can't be answered; its message goes to the user
    ObjectNode answer(JsonNode line);
}
