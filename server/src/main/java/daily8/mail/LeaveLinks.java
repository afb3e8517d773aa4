package daily8.mail;

import daily8.model.AccountId;
import daily8.store.Letter.Kind;
import daily8.store.SiteState;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Links that end one kind of mail for one account without a sign-in: signed, so that nobody makes
/// one for somebody else; good for ever, as mails are kept. Thread-safe.
public final class LeaveLinks {
    private static final String STATE_KEY = "mail.leave-key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_DIGITS = 32;
    private static final int ID_DIGITS = 32;

    private final SecretKeySpec key;

    public LeaveLinks(SiteState state) {
        if (state.get(STATE_KEY).isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            state.put(STATE_KEY, HexFormat.of().formatHex(fresh));
        }
        this.key =
                new SecretKeySpec(
                        HexFormat.of().parseHex(state.get(STATE_KEY).orElseThrow()), ALGORITHM);
    }

    /// Whose mails of which kind.
    public record Leaving(AccountId account, Kind kind) {}

    /// The last part of the link's path.
    String token(Leaving leaving) {
        String what = leaving.account() + leaving.kind().name().toLowerCase(Locale.ROOT);
        return what + "." + signature(what);
    }

    public Optional<Leaving> read(String token) {
        int dot = token.indexOf('.');
        if (dot <= ID_DIGITS
                || !same(signature(token.substring(0, dot)), token.substring(dot + 1))) {
            return Optional.empty();
        }
        String word = token.substring(ID_DIGITS, dot);
        return AccountId.parse(token.substring(0, ID_DIGITS))
                .map(id -> new Leaving(id, Kind.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signed = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signed).substring(0, SIGNATURE_DIGITS);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError("every Java platform has HMAC-SHA256", e);
        }
    }
}
