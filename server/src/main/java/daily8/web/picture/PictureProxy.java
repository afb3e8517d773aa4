package daily8.web.picture;

import daily8.base.net.FetchResult;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.model.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Shows publishers' pictures without a reader's browser ever asking a publisher.
///
/// In: width, signature and address of a request. Out: a [Picture]. Fetches through [GuardedHttp]
/// only what this site signed, draws it anew ([PictureDrawing]) and keeps it ([PictureCache]).
/// Thread-safe; at most [#DRAWING] pictures are in memory at a time.
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
    private final Semaphore drawing = new Semaphore(DRAWING);

    public PictureProxy(GuardedHttp http, PictureSigner signer, PictureCache cache) {
        this.http = http;
        this.signer = signer;
        this.cache = cache;
    }

    public Picture get(String width, String signature, String url) {
        Optional<PictureWidth> known = PictureWidth.of(width);
        if (known.isEmpty() || !signer.signed(url, known.get(), signature)) {
            return new Picture.Forbidden("This address was not made by this site.");
        }
        Optional<Picture.Ready> kept = cache.get(url, known.get());
        return kept.isPresent() ? kept.get() : fetch(url, known.get());
    }

    private Picture fetch(String url, PictureWidth width) {
        Optional<URI> address = uri(url);
        if (address.isEmpty()) {
            return new Picture.Unusable("The picture's address is none.");
        }
        return switch (http.get(address.get(), HEADERS, Limits.PICTURE)) {
            case FetchResult.Refused refused -> new Picture.Forbidden(refused.reason());
            case FetchResult.Failed failed -> new Picture.Unusable(failed.reason());
            case FetchResult.Answered answered when answered.status() == 200 ->
                    draw(url, width, answered.body());
            case FetchResult.Answered answered when answered.status() < 500 ->
                    new Picture.Absent("The publisher answers " + answered.status() + ".");
            case FetchResult.Answered answered ->
                    new Picture.Unusable("The publisher answers " + answered.status() + ".");
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
            return new Picture.Unusable(e.getMessage() + ".");
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
