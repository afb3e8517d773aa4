package daily8.ai.onnx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Keeps ONNX Runtime from reporting to its maker.
///
/// Since 1.29 its library for Linux counts what it is used for in a database in the user's cache
/// folder, sends that to `mobile.events.data.microsoft.com`, and, where it cannot, lets it grow
/// until the process crashes at start (seen at some 600 entries). It asks this variable of the
/// environment alone, when the library is first used; Java cannot set one, the C library can.
final class QuietRuntime {
    private static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private QuietRuntime() {}

    /// Before anything else is asked of ONNX Runtime.
    @SuppressWarnings("restricted") // the jar's manifest allows native access
    static void ensure() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find("setenv");
        if (function.isEmpty()) {
            return; // Windows, whose library is built without it
        }
        MethodHandle setenv =
                linker.downcallHandle(
                        function.get(),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT));
        try (Arena memory = Arena.ofConfined()) {
            int result =
                    (int)
                            setenv.invokeExact(
                                    memory.allocateFrom(VARIABLE), memory.allocateFrom("1"), 1);
            if (result != 0) {
                throw new IllegalStateException("setenv answered " + result);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("setenv failed", e);
        }
    }
}
