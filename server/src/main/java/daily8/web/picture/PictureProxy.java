package daily8.web.picture;

import daily8.base.net.FetchResult;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.model.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Shows publishers' pictures without a reader's browser ever asking a publisher.
///
/// In: width, signature and address of a request. Out: a [Picture]. Fetches through [GuardedHttp]
/// only what this site signed, draws it anew ([PictureDrawing]) and keeps it ([PictureCache]);
/// readers who ask at once wait for one fetch, and what failed is left alone for a while
/// ([FailedPictures]). Thread-safe; at most [#DRAWING] pictures are in memory at a time.
public final class PictureProxy {
    /// One for each core of a small machine; each may hold 64 MB.
    private static final int DRAWING = 2;

    /// A browser gives up on a picture at about this time too.
    private static final int PATIENCE_SECONDS = 20;

    /// What we can draw, so that servers that choose by this header do not choose AVIF.
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "image/webp,image/png,image/jpeg,image/gif;q=0.9,image/*;q=0.5");

    private final GuardedHttp http;
    private final PictureSigner signer;
    private final PictureCache cache;
    private final FailedPictures failed;
    private final ConcurrentMap<String, CompletableFuture<Picture>> underWay =
            new ConcurrentHashMap<>();
    private final Semaphore drawing = new Semaphore(DRAWING);

    public PictureProxy(
            GuardedHttp http, PictureSigner signer, PictureCache cache, InstantSource clock) {
        this.http = http;
        this.signer = signer;
        this.cache = cache;
        this.failed = new FailedPictures(clock);
    }

    public Picture get(String width, String signature, String url) {
        Optional<PictureWidth> known = PictureWidth.of(width);
        if (known.isEmpty() || !signer.signed(url, known.get(), signature)) {
            return new Picture.Forbidden("This address was not made by this site.");
        }
        return known(url, known.get()).orElseGet(() -> fetchOnce(url, known.get()));
    }

    private Optional<Picture> known(String url, PictureWidth width) {
        return cache.get(url, width).map(Picture.class::cast).or(() -> failed.find(url));
    }

    /// Who comes while somebody fetches the same picture gets the same answer.
    private Picture fetchOnce(String url, PictureWidth width) {
        String key = width.pixels() + " " + url;
        CompletableFuture<Picture> mine = new CompletableFuture<>();
        CompletableFuture<Picture> earlier = underWay.putIfAbsent(key, mine);
        if (earlier != null) {
            return earlier.join();
        }
        try {
            // somebody else may have finished since we looked
            mine.complete(known(url, width).orElseGet(() -> fetch(url, width)));
            return mine.join();
        } finally {
            // an error: those who wait must not wait for ever
            mine.complete(new Picture.Unusable("The picture could not be fetched."));
            underWay.remove(key, mine);
        }
    }

    private Picture fetch(String url, PictureWidth width) {
        Optional<URI> address = uri(url);
        if (address.isEmpty()) {
            return new Picture.Unusable("The picture's address is none.");
        }
        return switch (http.get(address.get(), HEADERS, Limits.PICTURE)) {
            case FetchResult.Refused refused -> new Picture.Forbidden(refused.reason());
            case FetchResult.Failed failure when failure.kind() == FetchResult.Reason.CANCELLED ->
                    new Picture.Unusable(failure.reason());
            case FetchResult.Failed failure ->
                    failed.remember(url, new Picture.Unusable(failure.reason()));
            case FetchResult.Answered answered when answered.status() == 200 ->
                    draw(url, width, answered.body());
            case FetchResult.Answered answered when answered.status() < 500 ->
                    failed.remember(
                            url,
                            new Picture.Absent("The publisher answers " + answered.status() + "."));
            case FetchResult.Answered answered ->
                    failed.remember(
                            url,
                            new Picture.Unusable(
                                    "The publisher answers " + answered.status() + "."));
        };
    }

    private Picture draw(String url, PictureWidth width, byte[] bytes) {
        try {
            if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Picture.Unusable("Too many pictures at once.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Picture.Unusable("The server is stopping.");
        }
        try {
            Picture.Ready ready = PictureDrawing.draw(bytes, width);
            cache.put(url, width, ready);
            return ready;
        } catch (PictureRefusedException e) {
            return failed.remember(url, new Picture.Unusable(e.getMessage() + "."));
        } finally {
            drawing.release();
        }
    }

    /// As written where Java takes it, so that no parameter is lost; else in its canonical
    /// spelling.
    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return CanonicalUrl.parse(url).map(CanonicalUrl::uri);
        }
    }
}
