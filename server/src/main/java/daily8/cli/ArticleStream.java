package daily8.cli;

import daily8.group.Arrival;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Lines ahead on several threads and hands them over one by one, in their order.
final class ArticleStream {
    /// Lines under way for each thread.
    private static final int AHEAD = 16;

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
        Deque<Future<Line>> underWay = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                String read = line;
                underWay.add(pool.submit(() -> read(read)));
                if (underWay.size() >= threads * AHEAD) {
                    consumer.accept(done(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                consumer.accept(done(underWay.remove()));
            }
        }
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
        }
    }

    private static Line done(Future<Line> line) throws IOException {
        try {
            return line.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
