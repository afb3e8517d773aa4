package daily8.cli;

import daily8.group.Arrival;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Lines ahead on several threads and hands them over one by one, in their order.
final class ArticleStream {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// A line read: its id as it was written, and the article or what is wrong with the line.
    record Line(@Nullable JsonNode id, Optional<Arrival> article, String error) {}

    private final Arrivals arrivals;
    private final int threads;

    ArticleStream(Arrivals arrivals, int threads) {
        this.arrivals = arrivals;
        this.threads = threads;
    }

    void forEach(InputStream in, Consumer<Line> consumer) throws IOException {
        LinesInOrder.forEach(in, threads, this::read, consumer::accept);
    }

    private Line read(String text) {
        JsonNode fields;
        try {
            fields = JSON.readTree(text);
        } catch (JacksonException e) {
            return new Line(null, Optional.empty(), "this line is not JSON");
        }
        if (!fields.isObject()) {
            return new Line(null, Optional.empty(), "this line is not a JSON object");
        }
        try {
            return new Line(fields.get("id"), Optional.of(arrivals.read(fields)), "");
        } catch (PipeLineException e) {
            return new Line(fields.get("id"), Optional.empty(), e.sentence());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One bad line must not end the others, as in PipeRunner.
            String sentence = PipeRunner.unworkable(e);
            return new Line(fields.get("id"), Optional.empty(), sentence);
        }
    }
}
