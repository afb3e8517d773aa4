package daily8.web.picture;

import daily8.model.Digests;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps drawn pictures in a folder, up to a number of bytes; what was not looked at longest goes.
///
/// The folder is a cache in every sense: it may be deleted at any time, and a full disk costs speed
/// only. Thread-safe; one process owns the folder.
public final class PictureCache {
    private record Kept(Path file, long bytes) {}

    private final Path folder;
    private final long maxBytes;
    private final InstantSource clock;
    private final Map<String, Kept> byAge = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private PictureCache(Path folder, long maxBytes, InstantSource clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /// Opens a folder with what an earlier process left in it.
    public static PictureCache in(Path folder, long maxBytes, InstantSource clock)
            throws IOException {
        Files.createDirectories(folder);
        PictureCache cache = new PictureCache(folder, maxBytes, clock);
        cache.load();
        return cache;
    }

    Optional<Picture.Ready> get(String url, PictureWidth width) {
        Optional<Kept> kept = find(key(url, width));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Path file = kept.get().file;
        try {
            byte[] read = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            boolean png = file.toString().endsWith(".png");
            return Optional.of(
                    new Picture.Ready(read, png ? PictureDrawing.PNG : PictureDrawing.JPEG));
        } catch (IOException e) {
            // Somebody cleared the folder.
            forget(key(url, width));
            return Optional.empty();
        }
    }

    /// Keeps a picture; where the disk is full it is not kept.
    void put(String url, PictureWidth width, Picture.Ready picture) {
        String key = key(url, width);
        Path file =
                folder.resolve(key + (picture.type().equals(PictureDrawing.PNG) ? ".png" : ".jpg"));
        try {
            Path fresh = Files.createTempFile(folder, "new", ".part");
            Files.write(fresh, picture.bytes());
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            for (Kept old : remember(key, new Kept(file, picture.bytes().length))) {
                Files.deleteIfExists(old.file);
            }
        } catch (IOException e) {
            forget(key);
        }
    }

    private void load() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(files::add);
        }
        files.sort(Comparator.comparing(PictureCache::modified));
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".part")) {
                Files.deleteIfExists(file);
            } else {
                remember(
                        name.substring(0, Math.max(0, name.lastIndexOf('.'))),
                        new Kept(file, Files.size(file)));
            }
        }
    }

    private synchronized Optional<Kept> find(String key) {
        return Optional.ofNullable(byAge.get(key));
    }

    private synchronized void forget(String key) {
        Kept gone = byAge.remove(key);
        bytes -= gone == null ? 0 : gone.bytes;
    }

    /// Returns what has to go for it.
    private synchronized List<Kept> remember(String key, Kept kept) {
        forget(key);
        byAge.put(key, kept);
        bytes += kept.bytes;
        List<Kept> gone = new ArrayList<>();
        Iterator<Kept> eldest = byAge.values().iterator();
        while (bytes > maxBytes && eldest.hasNext()) {
            Kept old = eldest.next();
            eldest.remove();
            bytes -= old.bytes;
            gone.add(old);
        }
        return gone;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static String key(String url, PictureWidth width) {
        return Digests.sha256Hex(width.pixels() + " " + url);
    }
}
