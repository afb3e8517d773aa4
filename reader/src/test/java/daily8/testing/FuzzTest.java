package daily8.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The short form of `./daily8 bench fuzz`: the first inputs of each target, and every input that
/// the long form ever found a fault with (`fuzz/WHAT-….bin`).
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a hang is a fault
class FuzzTest {
    private static final Path CASES = Path.of("src/test/resources");

    /// A few seconds in all.
    private static final int INPUTS = 600;

    /// Of the processor; the bench asks for two seconds on code that is warm.
    private static final Duration LIMIT = Duration.ofSeconds(6);

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void whateverComesIsReadOrRefusedInTime(FuzzTarget target) throws IOException {
        FuzzInputs inputs = FuzzInputs.of(target, CASES);
        for (int number = 0; number < INPUTS; number++) {
            run(target, inputs.input(number), "input " + number);
        }
    }

    static List<Path> finds() throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve("fuzz"))) {
            return files.filter(file -> file.toString().endsWith(".bin")).sorted().toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("finds")
    void whatOnceWasAFaultIsNoneAnyMore(Path find) throws IOException {
        String word = find.getFileName().toString().split("-", 2)[0];
        FuzzTarget target =
                Stream.of(FuzzTarget.values())
                        .filter(known -> known.word().equals(word))
                        .findFirst()
                        .orElseThrow();
        run(target, Files.readAllBytes(find), find.toString());
    }

    private static void run(FuzzTarget target, byte[] input, String name) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThatCode(() -> target.run(input)).as(name).doesNotThrowAnyException();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(used)).as(name).isLessThan(LIMIT);
    }
}
