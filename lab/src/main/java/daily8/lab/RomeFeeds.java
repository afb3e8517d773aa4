package daily8.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// ROME, the usual feed library of Java, from jars in a folder (rome, rome-utils, jdom2, slf4j-api:
/// Maven Central): a rival to measure beside, no dependency.
final class RomeFeeds {
    private final Constructor<?> input;
    private final Method build;
    private final Constructor<?> reader;

    private RomeFeeds(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> synd = loader.loadClass("com.rometools.rome.io.SyndFeedInput");
        input = synd.getConstructor();
        build = synd.getMethod("build", Reader.class);
        reader =
                loader.loadClass("com.rometools.rome.io.XmlReader")
                        .getConstructor(InputStream.class);
    }

    static RomeFeeds load(Path folder) throws IOException, ReflectiveOperationException {
        List<URL> jars = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        }
        ClassLoader loader =
                new URLClassLoader(jars.toArray(URL[]::new), RomeFeeds.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader); // it finds its parsers by it
        return new RomeFeeds(loader);
    }

    void read(byte[] feed) throws ReflectiveOperationException {
        try {
            Object bytes = reader.newInstance(new ByteArrayInputStream(feed));
            build.invoke(input.newInstance(), bytes);
        } catch (InvocationTargetException e) {
            // a feed that it does not read; the time counts
        }
    }
}
