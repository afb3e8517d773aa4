package daily8.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// readability.js, the reader view of Firefox, on jsdom in a process of Node's: a rival to measure
/// beside, no dependency. `npm install @mozilla/readability jsdom` makes the folder of its modules.
record NodeReadability(Path modules) {
    private static final int WARM_UP_ROUNDS = 1;

    private static final int ROUNDS = 3;

    /// The seconds of a core that it takes for the pages, once warm: the median of the rounds.
    double seconds(List<byte[]> pages) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("daily8-pages");
        Path script = Files.createTempFile("readability", ".cjs");
        try {
            for (int i = 0; i < pages.size(); i++) {
                Files.write(folder.resolve("%05d.html".formatted(i)), pages.get(i));
            }
            try (InputStream in = getClass().getResourceAsStream("readability.js")) {
                Files.write(script, Objects.requireNonNull(in).readAllBytes());
            }
            return SideBySide.median(rounds(script, folder));
        } finally {
            Files.delete(script);
            for (int i = 0; i < pages.size(); i++) {
                Files.deleteIfExists(folder.resolve("%05d.html".formatted(i)));
            }
            Files.delete(folder);
        }
    }

    private List<Double> rounds(Path script, Path folder) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        "node",
                        script.toString(),
                        modules.toString(),
                        folder.toString(),
                        Integer.toString(WARM_UP_ROUNDS + ROUNDS));
        Process node =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Double> seconds = new ArrayList<>();
        try (BufferedReader lines = node.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                seconds.add(Double.parseDouble(line));
            }
        }
        if (node.waitFor() != 0 || seconds.size() != WARM_UP_ROUNDS + ROUNDS) {
            throw new IOException(
                    "readability.js did not run; are its modules in " + modules + "?");
        }
        return seconds.subList(WARM_UP_ROUNDS, seconds.size());
    }
}
