package daily8.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `wrk`, a load generator that takes little of the machine itself (Debian: apt install wrk).
record Wrk(String origin, int seconds) {
    private static final int WARM_SECONDS = 10;
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99% +([0-9.]+)(us|ms|s)");

    void warm(String path) throws IOException, InterruptedException {
        run(path, 4, WARM_SECONDS);
    }

    double perSecond(String path, int connections) throws IOException, InterruptedException {
        return Double.parseDouble(found(RATE, run(path, connections, seconds)).group(1));
    }

    /// Over one connection.
    double p99Millis(String path) throws IOException, InterruptedException {
        Matcher p99 = found(P99, run(path, 1, seconds));
        double value = Double.parseDouble(p99.group(1));
        return switch (p99.group(2)) {
            case "us" -> value / 1_000;
            case "s" -> value * 1_000;
            default -> value;
        };
    }

    private String run(String path, int connections, int length)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "--latency"));
        command.addAll(List.of("-c" + connections, "-d" + length + "s", origin + path));
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || said.contains("Non-2xx")) {
            throw new IllegalStateException("wrk: " + said);
        }
        return said;
    }

    private static Matcher found(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return matcher;
    }
}
