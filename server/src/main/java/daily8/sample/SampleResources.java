package daily8.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
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
        try {
            URLConnection connection = known.openConnection();
            return connection instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(Path.of(new URI(known.toString())).resolveSibling("articles"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no address: " + known, e);
        }
    }

    /// The jar is the class loader's own, open already: it must stay open.
    private static List<String> inJar(JarURLConnection connection) throws IOException {
        String folder = FOLDER + "articles/";
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder) && name.endsWith(".html"))
                .map(name -> name.substring(folder.length()))
                .sorted()
                .toList();
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
