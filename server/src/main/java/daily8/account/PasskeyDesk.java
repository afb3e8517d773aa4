package daily8.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.store.Accounts;
import daily8.store.Passkeys;
import daily8.store.Passkeys.Passkey;
import daily8.store.People;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Registers passkeys and signs in with them (W3C Web Authentication, level 2). A passkey lives in
/// the authenticator and says itself whose it is; its owner has to show that they are there. We ask
/// for no attestation: any authenticator is welcome. Thread-safe.
public final class PasskeyDesk {
    /// A finger is at hand.
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /// Nobody has more devices.
    private static final int MOST = 20;

    private static final int NAME_LENGTH = 60;

    /// What a browser sends is some hundreds of bytes; some authenticators attest at length.
    private static final int LONGEST = 20_000;

    private final Challenges challenges = new Challenges(GOOD_FOR);
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final WaysIn ways;
    private final SiteClock clock;

    public PasskeyDesk(People people, SiteClock clock) {
        this.passkeys = people.passkeys();
        this.accounts = people.accounts();
        this.ways = new WaysIn(people);
        this.clock = clock;
    }

    /// For whom authenticators sign: the site by its host, and the origin of its pages.
    public record Party(String host, String origin) {}

    /// A challenge for a page of ours, in base64url.
    public String challenge() {
        return base64(challenges.fresh(clock.instant()));
    }

    /// What an authenticator keeps as the owner of a passkey, in base64url.
    public static String handle(AccountId account) {
        return base64(HexFormat.of().parseHex(account.hex()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public List<Passkey> of(AccountId account) {
        return passkeys.of(account);
    }

    /// Keeps the passkey that a browser made: false where its answer proves nothing.
    public boolean register(AccountId account, String answer, String name, Party party) {
        Optional<RegistrationData> read =
                read(answer, Library.MANAGER::parseRegistrationResponseJSON);
        return read.isPresent()
                && server(read.get().getCollectedClientData(), party)
                        .flatMap(server -> attested(read.get(), server))
                        .filter(made -> keep(account, made, name))
                        .isPresent();
    }

    private Optional<AuthenticatorData<RegistrationExtensionAuthenticatorOutput>> attested(
            RegistrationData data, ServerProperty server) {
        RegistrationParameters wanted = new RegistrationParameters(server, null, true, true);
        AttestationObject object = data.getAttestationObject();
        return object != null && holds(() -> Library.MANAGER.verify(data, wanted))
                ? Optional.of(object.getAuthenticatorData())
                : Optional.empty();
    }

    private boolean keep(AccountId account, AuthenticatorData<?> made, String name) {
        AttestedCredentialData attested = made.getAttestedCredentialData();
        return attested != null
                && passkeys.add(
                        new Passkey(
                                HexFormat.of().formatHex(attested.getCredentialId()),
                                account,
                                shortened(name),
                                HexFormat.of().formatHex(Library.RECORDS.convert(attested)),
                                made.getSignCount(),
                                clock.instant(),
                                Optional.empty()),
                        MOST);
    }

    /// Whose passkey signed; empty, whatever is wrong (S15).
    public Optional<Account> signIn(String answer, Party party) {
        Optional<AuthenticationData> read =
                read(answer, Library.MANAGER::parseAuthenticationResponseJSON);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        AuthenticationData data = read.get();
        Optional<ServerProperty> server = server(data.getCollectedClientData(), party);
        Optional<Passkey> known = known(data);
        if (server.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        Passkey key = known.get();
        AuthenticationParameters wanted =
                new AuthenticationParameters(server.get(), record(key), null, true, true);
        AuthenticatorData<?> authenticator = data.getAuthenticatorData();
        if (authenticator == null || !holds(() -> Library.MANAGER.verify(data, wanted))) {
            return Optional.empty();
        }
        passkeys.used(key.id(), authenticator.getSignCount(), clock.instant());
        return accounts.find(key.account()).filter(Account::isActive);
    }

    /// The passkey that an answer names, where the owner it names is the passkey's.
    private Optional<Passkey> known(AuthenticationData data) {
        byte @Nullable [] id = data.getCredentialId();
        byte @Nullable [] handle = data.getUserHandle();
        return id == null
                ? Optional.empty()
                : passkeys.find(HexFormat.of().formatHex(id))
                        .filter(key ->
                                handle == null || handle(key.account()).equals(base64(handle)));
    }

    /// What a browser answered, read. The library stumbles over answers that lack a part with
    /// whatever exception comes of it: all of them are answers that prove nothing.
    private static <T> Optional<T> read(String answer, Function<String, T> reader) {
        try {
            return answer.length() > LONGEST
                    ? Optional.empty()
                    : Optional.ofNullable(reader.apply(answer));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// Likewise for what cannot be verified.
    private static boolean holds(Runnable verification) {
        try {
            verification.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// The challenge has to be one of ours, used for the first time.
    private Optional<ServerProperty> server(@Nullable CollectedClientData client, Party party) {
        if (client == null) {
            return Optional.empty();
        }
        Challenge challenge = client.getChallenge();
        return challenges.take(challenge.getValue(), clock.instant())
                ? Optional.of(
                        ServerProperty.builder()
                                .origin(new Origin(party.origin()))
                                .rpId(party.host())
                                .challenge(challenge)
                                .build())
                : Optional.empty();
    }

    private CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                Library.RECORDS.convert(HexFormat.of().parseHex(passkey.record())),
                null,
                null,
                null,
                null);
    }

    public boolean rename(AccountId account, String id, String name) {
        return isId(id) && passkeys.rename(account, id, shortened(name));
    }

    /// Whether it is the last way into its account: that stays.
    public boolean isLastWay(AccountId account, String id) {
        return !ways.areSeveral(account)
                && passkeys.of(account).stream().anyMatch(key -> key.id().equals(id));
    }

    public boolean remove(AccountId account, String id) {
        return isId(id) && passkeys.remove(account, id);
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST && id.matches("([0-9a-f]{2})+");
    }

    private static String shortened(String name) {
        String plain = name.strip();
        return plain.codePointCount(0, plain.length()) <= NAME_LENGTH
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME_LENGTH));
    }

    /// Reads and verifies what authenticators say. A thousand classes: loaded with the first
    /// passkey.
    private static final class Library {
        private static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER =
                WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter RECORDS =
                new AttestedCredentialDataConverter(CONVERTER);
    }
}
