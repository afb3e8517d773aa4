package daily8.web.picture;

import daily8.base.cache.LruCache;
import daily8.store.SiteState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Writes and checks the addresses under which this server shows publishers' pictures.
///
/// Only what a page of ours asked for is fetched: `/picture/<width>/<signature>?u=<address>`, where
/// the signature is an HMAC-SHA256 over width and address. The key is made once and kept in the
/// site's state, so that addresses survive a restart. Thread-safe.
public final class PictureSigner {
    /// Where the site keeps the key, in hex.
    private static final String STATE_KEY = "picture.key";

    private static final String ALGORITHM = "HmacSHA256";

    /// As long as the hash it keys (RFC 2104).
    private static final int KEY_BYTES = 32;

    /// Half of the hash: 128 bits are out of reach of guessing, and addresses stay short.
    private static final int SIGNATURE_BYTES = 16;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /// Publishers' icons and the pictures of the day.
    private static final int MOST = 4_000;

    private record Signed(String url, PictureWidth width) {}

    private final SecretKeySpec key;
    private final LruCache<Signed, String> lately = new LruCache<>(MOST);

    public PictureSigner(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// With the key of this installation; makes it at the first start.
    public static PictureSigner of(SiteState state) {
        if (state.get(STATE_KEY).isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            state.put(STATE_KEY, HexFormat.of().formatHex(fresh));
        }
        return new PictureSigner(HexFormat.of().parseHex(state.get(STATE_KEY).orElseThrow()));
    }

    /// The address of a publisher's picture on this server.
    public String address(String url, PictureWidth width) {
        return lately.get(new Signed(url, width), this::address);
    }

    private String address(Signed picture) {
        String url = picture.url();
        PictureWidth width = picture.width();
        return "/picture/"
                + width.pixels()
                + "/"
                + signature(url, width)
                + "?u="
                + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    boolean signed(String url, PictureWidth width, String signature) {
        byte[] ours = signature(url, width).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(ours, signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String url, PictureWidth width) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash =
                    mac.doFinal((width.pixels() + " " + url).getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(hash, SIGNATURE_BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError("every Java platform has HMAC-SHA256", e);
        }
    }
}
