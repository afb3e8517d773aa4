package daily8.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Runs a step over JSON Lines on several threads and writes the answers in input order.
///
/// Memory does not grow with the number of lines: at most a few lines a thread are under way.
final class PipeRunner {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PipeStep step;
    private final int threads;
    private final PipeProgress progress;

    PipeRunner(PipeStep step, int threads, PipeProgress progress) {
        this.step = step;
        this.threads = threads;
        this.progress = progress;
    }

    void run(InputStream in, PrintStream out) throws IOException {
        LinesInOrder.forEach(in, threads, this::answer, answer -> write(answer, out));
        out.flush();
    }

    private void write(String answer, PrintStream out) throws IOException {
        out.print(answer);
        out.print('\n');
        progress.lineDone();
        if (out.checkError()) {
            throw new IOException("nobody reads the answers any more");
        }
    }

    private String answer(String line) {
        JsonNode read;
        try {
            read = JSON.readTree(line);
        } catch (JacksonException e) {
            return error(null, "this line is not JSON");
        }
        if (!read.isObject()) {
            return error(null, "this line is not a JSON object");
        }
        JsonNode id = read.get("id");
        try {
            ObjectNode answer = JSON.createObjectNode();
            if (id != null) {
                answer.set("id", id);
            }
            answer.setAll(step.answer(read));
            return JSON.writeValueAsString(answer);
        } catch (PipeLineException e) {
            return error(id, e.sentence());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One bad line must not end the others: this is the worker of the pipe commands.
            return error(id, unworkable(e));
        }
    }

    /// Of a line that nobody foresaw.
    static String unworkable(Throwable e) {
        return "this line could not be worked on (" + e.getClass().getSimpleName() + ")";
    }

    private static String error(@Nullable JsonNode id, String message) {
        ObjectNode answer = JSON.createObjectNode();
        if (id != null) {
            answer.set("id", id);
        }
        answer.put("error", message);
        return JSON.writeValueAsString(answer);
    }
}
