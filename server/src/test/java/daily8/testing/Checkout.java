package daily8.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the project, wherever the tests were started.
public final class Checkout {
    private Checkout() {}

    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("daily8"))
                || !Files.exists(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout");
            }
        }
        return folder;
    }
}
