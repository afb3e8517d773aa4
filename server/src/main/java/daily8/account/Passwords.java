package daily8.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes passwords with Argon2id and checks them, each with a salt of its own, written as a PHC
/// string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
///
/// At most [#AT_ONCE] at a time: a crowd that signs in must not take the machine's memory.
/// Thread-safe.
public final class Passwords {
    public static final int SHORTEST = 10;

    /// A sentence fits; 100 kB are refused before anything is computed.
    public static final int LONGEST = 1_000;

    /// OWASP's minimum for Argon2id: 19 MiB, 2 passes, 1 lane.
    private static final Cost COST = new Cost(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;

    /// 30 ms each: who comes later than these would wait a second and more.
    private static final int CROWD = 60;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Decoder DECODER = Base64.getDecoder();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /// Of no password: takes as long to refuse as a real one.
    private final Kept nobodys = new Kept(COST, random(SALT_BYTES), random(HASH_BYTES));

    private record Cost(int kib, int passes, int lanes) {}

    /// Salt and hash as the string writes them, in Base64.
    private record Kept(Cost cost, String salt, String hash) {}

    public static boolean isLengthAllowed(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /// True where so many wait already that a newcomer had better come again.
    boolean isCrowded() {
        return places.getQueueLength() > CROWD;
    }

    public String hash(String password) {
        String salt = random(SALT_BYTES);
        byte[] hash = compute(COST, DECODER.decode(salt), password);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(COST.kib, COST.passes, COST.lanes, salt, ENCODER.encodeToString(hash));
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    /// False, after as long a time, where `hash` is empty.
    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        Kept kept = parse(hash).orElse(nobodys);
        boolean same =
                MessageDigest.isEqual(
                        compute(kept.cost, DECODER.decode(kept.salt), password),
                        DECODER.decode(kept.hash));
        return same && !hash.isEmpty();
    }

    /// True where the hash was made with other costs than we take today.
    static boolean isDated(String hash) {
        return parse(hash).filter(kept -> kept.cost.equals(COST)).isEmpty();
    }

    private byte[] compute(Cost cost, byte[] salt, String password) {
        places.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.kib)
                            .withIterations(cost.passes)
                            .withParallelism(cost.lanes)
                            .withSalt(salt)
                            .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private static Optional<Kept> parse(String phc) {
        String[] parts = phc.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id")) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        String[] costs = parts[3].split(",", -1);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(costs[i].substring(2));
        }
        return Optional.of(
                new Kept(new Cost(numbers[0], numbers[1], numbers[2]), parts[4], parts[5]));
    }
}
