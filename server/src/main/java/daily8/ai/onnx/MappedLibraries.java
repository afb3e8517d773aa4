package daily8.ai.onnx;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The machine code and constants of the model's libraries, 18 MB that no one touches while the
/// model is away. The machine keeps the files in its own cache, and each page comes back when it is
/// touched. Linux only; elsewhere nothing happens.
final class MappedLibraries {
    private static final Path PIECES = Path.of("/proc/self/smaps");

    /// `MADV_DONTNEED`: the pages are read from the file again.
    private static final int DONT_NEED = 4;

    private MappedLibraries() {}

    /// A piece of a file that is mapped into this process, and how many kB of it are not the file's
    /// any more.
    record Piece(long from, long bytes, String rights, String file, int changedKb) {
        boolean mayGo() {
            return !rights.contains("w")
                    && changedKb == 0
                    && (file.contains("/libonnxruntime") || file.contains("/libtokenizers"));
        }
    }

    static void letGo() {
        Optional<MethodHandle> advise =
                NativeMemory.function(
                        "madvise",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT));
        if (advise.isEmpty() || !Files.isReadable(PIECES)) {
            return;
        }
        try {
            for (Piece piece : pieces(Files.readAllLines(PIECES))) {
                if (piece.mayGo()) {
                    NativeMemory.call(
                            advise.get(),
                            MemorySegment.ofAddress(piece.from),
                            piece.bytes,
                            DONT_NEED);
                }
            }
        } catch (IOException e) {
            // the system says nothing of this process: all stays
        }
    }

    /// Reads `smaps`: a line `from-to rights offset device inode file` a piece, then its figures.
    static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        String[] head = {};
        for (String line : lines) {
            String[] words = line.split(" +", 6);
            if (words[0].indexOf('-') > 0) {
                head = words;
            } else if (words[0].equals("Anonymous:") && head.length == 6) {
                pieces.add(piece(head, Integer.parseInt(words[1])));
            }
        }
        return pieces;
    }

    private static Piece piece(String[] head, int changedKb) {
        int dash = head[0].indexOf('-');
        long from = Long.parseUnsignedLong(head[0].substring(0, dash), 16);
        long to = Long.parseUnsignedLong(head[0].substring(dash + 1), 16);
        return new Piece(from, to - from, head[1], head[5], changedKb);
    }
}
