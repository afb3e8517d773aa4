package daily8.lab;

import daily8.testing.FuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Feeds documents that nobody wrote to everything that reads the web's bytes, each reader in a
/// process whose whole heap is 256 MB: no crash, nothing above two seconds of a core, no memory
/// used up. Finds are written to a folder; as `reader/src/test/resources/fuzz/WHAT-WHY.bin` they
/// become cases.
final class Fuzz implements Experiment {
    /// What a reader may use with all that it works on.
    static final String HEAP = "-Xmx256m";

    @Override
    public String word() {
        return "fuzz";
    }

    @Override
    public String purpose() {
        return "hostile documents for each reader: --minutes 10 --seed 0 --what all --data DIR --out DIR";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path root = Path.of(System.getProperty("daily8.root", "."));
        Path cases = root.resolve("reader/src/test/resources");
        Path out =
                options.isGiven("out")
                        ? options.folder("out")
                        : Files.createTempDirectory("daily8-fuzz");
        Files.createDirectories(out);
        String only = options.text("what", "all");
        boolean sound = true;
        for (FuzzTarget target : FuzzTarget.values()) {
            if (only.equals("all") || only.equals(target.word())) {
                sound &= run(target, cases, out, options);
            }
        }
        System.out.println(sound ? "no finds" : "finds in " + out);
        return sound;
    }

    private static boolean run(FuzzTarget target, Path cases, Path out, LabOptions options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(FuzzRun.class.getName(), target.name(), cases.toString()));
        command.add(out.toString());
        command.add(options.text("minutes", "10"));
        command.add(options.text("seed", "0"));
        command.add(options.text("data", ""));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
