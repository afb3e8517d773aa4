package daily8.lab;

import daily8.testing.FuzzInputs;
import daily8.testing.FuzzTarget;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One reader under fuzz, in the process that [Fuzz] started: input after input until the time is
/// over. Each input lies in the folder while it is read, so that one which ends the process stays.
final class FuzzRun {
    private static final Duration MOST = Duration.ofSeconds(2);

    /// The first inputs run on cold code.
    private static final int WARM_UP = 200;

    /// By the clock: after so long on a busy machine too, it hangs.
    private static final Duration HANGING = Duration.ofSeconds(90);

    /// More finds than this are the same few faults.
    private static final int MOST_FINDS = 20;

    /// They lie in the heap that the reader has to do with.
    private static final int MOST_DOCUMENTS = 200;

    private static final int MOST_BYTES = 100_000;

    private final FuzzTarget target;
    private final Path out;
    private final Path current;
    private volatile long started = System.nanoTime();
    private Duration slowest = Duration.ZERO;
    private long slowestInput;
    private int finds;

    private FuzzRun(FuzzTarget target, Path out) {
        this.target = target;
        this.out = out;
        this.current = out.resolve(target.word() + "-current.bin");
    }

    public static void main(String[] words) throws IOException {
        FuzzTarget target = FuzzTarget.valueOf(words[0]);
        FuzzInputs inputs = FuzzInputs.of(target, Path.of(words[1])).and(documents(words[5]));
        FuzzRun run = new FuzzRun(target, Path.of(words[2]));
        long end = System.nanoTime() + (long) (Double.parseDouble(words[3]) * 60e9);
        System.exit(run.until(end, inputs, Long.parseLong(words[4])) ? 0 : 1);
    }

    /// Some of a folder's files, evenly out of all; none where no folder is given.
    private static List<byte[]> documents(String folder) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        List<Path> files = folder.isEmpty() ? List.of() : PackedFile.in(Path.of(folder), "");
        for (int i = 0; i < files.size(); i += 1 + files.size() / MOST_DOCUMENTS) {
            if (Files.size(files.get(i)) <= MOST_BYTES) {
                documents.add(PackedFile.read(files.get(i)));
            }
        }
        return documents;
    }

    private boolean until(long end, FuzzInputs inputs, long first) throws IOException {
        Thread.ofPlatform().daemon().name("watch").start(this::watch);
        long number = first;
        while (System.nanoTime() < end && finds < MOST_FINDS) {
            byte[] input = inputs.input(number);
            Files.write(current, input);
            read(input, number, number - first < WARM_UP);
            number++;
        }
        Files.deleteIfExists(current);
        System.out.printf(
                "%-6s %,9d inputs, slowest %d ms of a core (input %d), %d finds%n",
                target.word(), number - first, slowest.toMillis(), slowestInput, finds);
        return finds == 0;
    }

    private void read(byte[] input, long number, boolean cold) throws IOException {
        started = System.nanoTime();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            target.run(input);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            keep(input, number, e.toString(), List.of(e.getStackTrace()));
            return;
        }
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Duration used = Duration.ofNanos(after - before);
        if (!cold && used.compareTo(slowest) > 0) {
            slowest = used;
            slowestInput = number;
        }
        if (!cold && used.compareTo(MOST) > 0) {
            keep(input, number, "slow: " + used, List.of());
        }
    }

    private void keep(byte[] input, long number, String what, List<StackTraceElement> where)
            throws IOException {
        finds++;
        Path file = out.resolve(target.word() + "-" + number + ".bin");
        Files.write(file, input);
        System.out.printf("%s %d: %.300s -> %s%n", target.word(), number, what, file);
        where.stream().limit(6).forEach(place -> System.out.println("    " + place));
    }

    private void watch() {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (System.nanoTime() - started > HANGING.toNanos()) {
                System.out.println(target.word() + " hangs; the input is " + current);
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
