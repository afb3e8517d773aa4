package daily8.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on the lines of an input on several threads and hands on what becomes of them in the order
/// of the lines. Blank lines are none. Memory does not grow with the input.
final class LinesInOrder {
    /// Lines under way for each thread: enough to keep all busy while a slow line holds the order.
    private static final int AHEAD = 16;

    /// Takes what became of a line, on the caller's thread.
    interface Sink<T> {
        void accept(T done) throws IOException;
    }

    private LinesInOrder() {}

    static <T> void forEach(InputStream in, int threads, Function<String, T> work, Sink<T> sink)
            throws IOException {
        Deque<Future<T>> underWay = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                String read = line;
                underWay.add(pool.submit(() -> work.apply(read)));
                if (underWay.size() >= threads * AHEAD) {
                    sink.accept(done(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(done(underWay.remove()));
            }
        }
    }

    private static <T> T done(Future<T> line) throws IOException {
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
