package daily8.ai.onnx;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Memory that nobody needs any more, given back to the machine: the C library of Linux keeps what
/// a model has freed, the virtual machine what reading articles took.
public final class NativeMemory {
    private NativeMemory() {}

    /// For moments of rest: stops everything for some tens of milliseconds.
    public static void giveBack() {
        System.gc();
        trim();
    }

    @SuppressWarnings("restricted") // the jar's manifest allows native access
    private static void trim() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find("malloc_trim");
        if (function.isEmpty()) {
            return; // another C library
        }
        MethodHandle trim =
                linker.downcallHandle(
                        function.get(),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
        try {
            int ignored = (int) trim.invokeExact(0L);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("malloc_trim failed", e);
        }
    }
}
