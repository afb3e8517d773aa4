package daily8.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes, always in UTF-8. `interactive` says that a person looks on.
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
    private static final int BUFFER = 1 << 16;

    public static Terminal system() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER),
                new PrintStream(
                        new java.io.BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console().isTerminal());
    }
}
