package daily8.lab;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// Response times of one address over one connection.
record Latency(double p50Millis, double p99Millis, double perSecond) {
    /// The median of five runs, each warmed up.
    static Latency of(ServerProcess server, String path, double seconds)
            throws IOException, InterruptedException {
        Latency[] runs = new Latency[5];
        for (int run = 0; run < runs.length; run++) {
            measure(server, path, seconds / 4);
            runs[run] = measure(server, path, seconds);
        }
        Arrays.sort(runs, (a, b) -> Double.compare(a.p50Millis, b.p50Millis));
        return runs[runs.length / 2];
    }

    private static Latency measure(ServerProcess server, String path, double seconds)
            throws IOException, InterruptedException {
        long[] nanos = new long[1 << 20];
        int n = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end && n < nanos.length) {
            long start = System.nanoTime();
            if (server.get(path).statusCode() != 200) {
                throw new IOException(path + " is not answered with 200");
            }
            nanos[n++] = System.nanoTime() - start;
        }
        long[] sorted = Arrays.copyOf(nanos, n);
        Arrays.sort(sorted);
        return new Latency(sorted[n / 2] / 1e6, sorted[(int) (n * 0.99)] / 1e6, n / seconds);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p99 %.2f ms, %.0f/s", p50Millis, p99Millis, perSecond);
    }
}
