package daily8.ai.onnx;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Optional;

/// Memory that nobody needs any more, given back to the machine: the C library of Linux keeps what
/// a model has freed, the virtual machine what reading articles took.
public final class NativeMemory {
    /// What a first collection found without an owner is cleaned up in the background, and only
    /// then free for the next: 6 MB after a model.
    private static final Duration CLEANING = Duration.ofMillis(200);

    private NativeMemory() {}

    /// For moments of rest: stops everything for some tens of milliseconds, twice.
    public static void giveBack() {
        System.gc();
        MappedLibraries.letGo();
        try {
            Thread.sleep(CLEANING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.gc();
        function("malloc_trim", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG))
                .ifPresent(trim -> call(trim, 0L));
    }

    /// A function of the C library; another one may not have it.
    @SuppressWarnings("restricted") // the jar's manifest allows native access
    static Optional<MethodHandle> function(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(name)
                .map(address -> linker.downcallHandle(address, shape));
    }

    static void call(MethodHandle function, Object... arguments) {
        try {
            function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a function of the C library failed", e);
        }
    }
}
