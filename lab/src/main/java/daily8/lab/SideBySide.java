package daily8.lab;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ways of reading the same documents, measured in turns in one process after a warm-up, so that
/// other work on the machine weighs on all alike. The median of the rounds counts, in time of a
/// core.
final class SideBySide {
    private static final int WARM_UP_ROUNDS = 8;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Reads one document.
    interface Reading {
        void read(byte[] document) throws Exception;
    }

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Double> medians = new LinkedHashMap<>();

    void add(String name, Reading reading) {
        readings.put(name, reading);
    }

    /// Reads all documents in so many rounds by each reading.
    void measure(List<byte[]> documents, int rounds) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds + WARM_UP_ROUNDS; round++) {
            for (Map.Entry<String, Reading> reading : readings.entrySet()) {
                double taken = seconds(reading.getValue(), documents);
                if (round >= WARM_UP_ROUNDS) {
                    seconds.computeIfAbsent(reading.getKey(), _ -> new ArrayList<>()).add(taken);
                }
            }
        }
        seconds.forEach((name, times) -> medians.put(name, median(times)));
    }

    /// In the order in which they were added.
    Set<String> names() {
        return readings.keySet();
    }

    /// What the documents took by a reading, in seconds of a core.
    double seconds(String name) {
        Double median = medians.get(name);
        if (median == null) {
            throw new IllegalArgumentException("nothing was measured of " + name);
        }
        return median;
    }

    /// How many times as long as another a reading took.
    double ratio(String name, String other) {
        return seconds(name) / seconds(other);
    }

    private static double seconds(Reading reading, List<byte[]> documents) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (byte[] document : documents) {
            reading.read(document);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
