package daily8.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureCacheTest {
    private static final String A = "https://news.example/a.png";
    private static final String B = "https://news.example/b.png";
    private static final String C = "https://news.example/c.png";

    @TempDir Path folder;

    private Instant now = Instant.parse("2026-11-23T06:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void whatWasNotLookedAtLongestGoesWhenTheFolderIsFull() throws IOException {
        PictureCache cache = PictureCache.in(folder, 250, clock);
        put(cache, A);
        put(cache, B);
        assertThat(cache.get(A, PictureWidth.CARD)).isPresent();
        put(cache, C);
        assertThat(cache.get(A, PictureWidth.CARD)).isPresent();
        assertThat(cache.get(B, PictureWidth.CARD)).isEmpty();
        assertThat(bytesInFolder()).isEqualTo(200);
    }

    @Test
    void anotherProcessFindsWhatWasKeptInTheOrderItWasLookedAt() throws IOException {
        PictureCache first = PictureCache.in(folder, 250, clock);
        for (String url : new String[] {A, B, A}) {
            now = now.plusSeconds(60);
            put(first, url);
            first.get(url, PictureWidth.CARD);
        }
        PictureCache second = PictureCache.in(folder, 250, clock);
        put(second, C);
        assertThat(second.get(A, PictureWidth.CARD)).isPresent();
        assertThat(second.get(B, PictureWidth.CARD)).isEmpty();
    }

    @Test
    void eachWidthIsKeptForItselfWithItsType() throws IOException {
        PictureCache cache = PictureCache.in(folder, 1_000, clock);
        cache.put(A, PictureWidth.CARD, new Picture.Ready(new byte[10], "image/png"));
        cache.put(A, PictureWidth.WIDE, new Picture.Ready(new byte[20], "image/jpeg"));
        assertThat(cache.get(A, PictureWidth.CARD).orElseThrow().type()).isEqualTo("image/png");
        assertThat(cache.get(A, PictureWidth.WIDE).orElseThrow().bytes()).hasSize(20);
        assertThat(cache.get(A, PictureWidth.ICON)).isEmpty();
    }

    @Test
    void aClearedFolderIsAnEmptyCache() throws IOException {
        PictureCache cache = PictureCache.in(folder, 1_000, clock);
        put(cache, A);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(cache.get(A, PictureWidth.CARD)).isEmpty();
        put(cache, A);
        assertThat(cache.get(A, PictureWidth.CARD)).isPresent();
    }

    @Test
    void f9_aFolderThatCannotBeWrittenCostsOnlySpeed() throws IOException {
        PictureCache cache = PictureCache.in(folder.resolve("gone"), 1_000, clock);
        Files.delete(folder.resolve("gone"));
        put(cache, A);
        assertThat(cache.get(A, PictureWidth.CARD)).isEmpty();
    }

    private static void put(PictureCache cache, String url) {
        cache.put(url, PictureWidth.CARD, new Picture.Ready(new byte[100], "image/png"));
    }

    private long bytesInFolder() {
        return Stream.of(Objects.requireNonNull(folder.toFile().listFiles()))
                .mapToLong(java.io.File::length)
                .sum();
    }
}
