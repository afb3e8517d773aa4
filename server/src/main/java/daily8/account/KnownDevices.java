package daily8.account;

import daily8.model.AccountId;
import daily8.store.SiteState;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Knows the browsers that somebody signed in with before: they may go on while strangers guess at
/// the same account. A mark is good until the password changes. Thread-safe.
final class KnownDevices {
    private static final String STATE_KEY = "account.device-key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    KnownDevices(SiteState state) {
        if (state.get(STATE_KEY).isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            state.put(STATE_KEY, HexFormat.of().formatHex(fresh));
        }
        byte[] kept = HexFormat.of().parseHex(state.get(STATE_KEY).orElseThrow());
        this.key = new SecretKeySpec(kept, ALGORITHM);
    }

    /// What the browser keeps; `password` is the hash.
    String mark(AccountId account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] text = (account + " " + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError("every Java platform has HMAC-SHA256", e);
        }
    }

    boolean isKnown(String mark, AccountId account, String password) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8),
                mark(account, password).getBytes(StandardCharsets.UTF_8));
    }
}
