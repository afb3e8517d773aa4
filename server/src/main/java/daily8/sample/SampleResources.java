package daily8.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files under `sample/` on the class path, listed and read: in a folder during development, in
/// the jar afterwards.
final class SampleResources {
    private static final String FOLDER = "sample/";
    private static final String PUBLISHERS = "publishers.toml";

    private SampleResources() {}

    static String text(String name) {
        try (InputStream in =
                SampleResources.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample edition lacks the file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of all article files, as `northgazette.example/a-slug.html`, in order.
    static List<String> articleFiles() {
        URL known = SampleResources.class.getClassLoader().getResource(FOLDER + PUBLISHERS);
        if (known == null) {
            throw new IllegalStateException("the sample edition lacks the file " + PUBLISHERS);
        }
        String address = known.toString();
        int jar = address.indexOf("!/");
        try {
            return jar < 0
                    ? inFolder(Path.of(URI.create(address)).resolveSibling("articles"))
                    : inJar(Path.of(URI.create(address.substring("jar:".length(), jar))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inJar(Path file) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return inFolder(jar.getPath(FOLDER + "articles"));
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
