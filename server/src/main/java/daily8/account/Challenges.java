package daily8.account;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What somebody has to bring back: random, good for a while and once. Nothing is kept until one is
/// used, so that nobody can push out another's; a restart makes all of them old. Thread-safe.
public final class Challenges {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int STAMPED = Long.BYTES + RANDOM_BYTES;

    /// Far more sign-ins than a site sees in ten minutes.
    private static final int USED = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Duration goodFor;
    private final SecretKeySpec key;
    private final Map<String, Boolean> used =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > USED;
                }
            };

    public Challenges(Duration goodFor) {
        this.goodFor = goodFor;
        byte[] secret = new byte[2 * RANDOM_BYTES];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public byte[] fresh(Instant now) {
        byte[] part = new byte[RANDOM_BYTES];
        random.nextBytes(part);
        byte[] stamped = ByteBuffer.allocate(STAMPED).putLong(now.toEpochMilli()).put(part).array();
        byte[] signature = sign(stamped);
        return ByteBuffer.allocate(STAMPED + signature.length).put(stamped).put(signature).array();
    }

    /// True once for each that is ours and not old.
    public synchronized boolean take(byte[] challenge, Instant now) {
        if (challenge.length <= STAMPED) {
            return false;
        }
        byte[] stamped = Arrays.copyOf(challenge, STAMPED);
        byte[] signature = Arrays.copyOfRange(challenge, STAMPED, challenge.length);
        Instant made = Instant.ofEpochMilli(ByteBuffer.wrap(stamped).getLong());
        return MessageDigest.isEqual(signature, sign(stamped))
                && made.plus(goodFor).isAfter(now)
                && used.put(HexFormat.of().formatHex(stamped), true) == null;
    }

    private byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError("every Java platform has HMAC-SHA256", e);
        }
    }
}
