package daily8.openid;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import daily8.account.Attempts;
import daily8.account.Challenges;
import daily8.account.SecretCode;
import daily8.account.Secrets;
import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.Digests;
import daily8.openid.IdTokens.Bearer;
import daily8.store.Accounts;
import daily8.store.Identities;
import daily8.store.Identities.Identity;
import daily8.store.People;
import daily8.store.Sessions.Live;
import daily8.store.Sessions.Session;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads browsers to the provider and decides what comes of it: the authorization code flow with
/// PKCE. All that binds a flow to its browser (state, nonce, verifier) is derived from one secret
/// in a cookie, good once and for ten minutes; nothing is kept of a flow that is never ended.
/// Thread-safe.
public final class OpenIdDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdDesk.class);

    /// Time to find a second factor.
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /// Each makes us ask the provider: a household signs in less often.
    private static final int TRIES = 20;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    /// Nobody is known under more names at one provider.
    private static final int MOST = 5;

    /// No code or state of a provider is longer.
    private static final int LONGEST = 4_000;

    private static final String SIGNING_IN = "sign in";

    private final OpenIdSettings settings;
    private final Provider provider;
    private final IdTokens tokens;
    private final Identities identities;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Challenges challenges = new Challenges(GOOD_FOR);
    private final Attempts attempts = new Attempts(TRIES, WITHIN);
    private final SiteClock clock;

    public OpenIdDesk(OpenIdSettings settings, People people, SiteClock clock) {
        this.settings = settings;
        this.provider = new Provider(settings, clock);
        this.tokens = new IdTokens(settings.issuer(), settings.client());
        this.identities = people.identities();
        this.accounts = people.accounts();
        this.newcomers = new Newcomers(clock);
        this.clock = clock;
    }

    /// A flow that begins: `secret` is for the browser's cookie alone, `address` where it goes.
    public record Start(String secret, URI address) {
        /// Not in logs.
        @Override
        public String toString() {
            return "a sign-in begun";
        }
    }

    /// What the provider sent the browser back with; absent parts are empty.
    public record Returned(String state, String code, String error, String issuer) {
        /// Not in logs.
        @Override
        public String toString() {
            return "a browser back from the provider";
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        record Welcome(Account account) implements Outcome {}

        /// Somebody whom nobody here knows; `code` names them for ten minutes.
        record Newcomer(SecretCode code) implements Outcome {}

        record Linked() implements Outcome {}

        record Refused(Trouble trouble) implements Outcome {}
    }

    /// What people call the provider.
    public String name() {
        return settings.name();
    }

    public Newcomers newcomers() {
        return newcomers;
    }

    /// Begins; `linking` is the session whose account will be opened by it, empty to sign in. Empty
    /// where the provider does not answer.
    public Optional<Start> start(Optional<Session> linking, String redirect) {
        try {
            URI target = provider.description().authorization();
            String secret =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(challenges.fresh(clock.instant()));
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("response_type", "code");
            asked.put("client_id", settings.client());
            asked.put("redirect_uri", redirect);
            asked.put("scope", "openid profile");
            asked.put("state", state(secret, binding(linking)));
            asked.put("nonce", nonce(secret));
            asked.put("code_challenge", challenge(verifier(secret)));
            asked.put("code_challenge_method", "S256");
            String joint = target.getRawQuery() == null ? "?" : "&";
            return Optional.of(
                    new Start(secret, URI.create(target + joint + Provider.encoded(asked))));
        } catch (ProviderException e) {
            tell(e);
            return Optional.empty();
        }
    }

    /// Ends what this browser began with `secret`; `session` is its session now.
    public Outcome finish(
            Returned back, String secret, Optional<Live> session, String redirect, String network) {
        Optional<Session> linking = session.map(Live::session);
        boolean signsIn = isState(back, secret, SIGNING_IN);
        boolean links = linking.isPresent() && isState(back, secret, binding(linking));
        if (!(signsIn || links) || !challenges.take(bytes(secret), clock.instant())) {
            return new Outcome.Refused(Trouble.EXPIRED);
        }
        List<String> keys = List.of(network);
        if (attempts.enter(keys, clock.instant()).isPositive()) {
            return new Outcome.Refused(Trouble.LATER);
        }
        try {
            Bearer bearer = bearer(back, secret, redirect);
            attempts.forgive(keys);
            return links ? link(session.orElseThrow().account(), bearer) : enter(bearer);
        } catch (ProviderException e) {
            tell(e);
            return new Outcome.Refused(e.trouble());
        }
    }

    private static void tell(ProviderException e) {
        LOG.warn("step=openid outcome={} reason=\"{}\"", e.trouble().word(), e.getMessage());
    }

    private Bearer bearer(Returned back, String secret, String redirect) {
        checkIssuer(back);
        if (!back.error().isEmpty()) {
            throw new ProviderException(
                    back.error().equals("access_denied") ? Trouble.CANCELLED : Trouble.REFUSED,
                    "it sent the browser back without a code");
        }
        if (back.code().isEmpty() || back.code().length() > LONGEST) {
            throw new ProviderException(Trouble.REFUSED, "the browser brought no code");
        }
        SignedJWT token =
                IdTokens.parse(provider.exchange(back.code(), verifier(secret), redirect));
        List<JWK> signers = IdTokens.signers(token, provider.keys());
        if (signers.isEmpty()) {
            signers = IdTokens.signers(token, provider.newerKeys());
        }
        return tokens.believe(token, signers, nonce(secret), clock.instant());
    }

    /// RFC 9207: an answer of another provider's is not taken for this one's.
    private void checkIssuer(Returned back) {
        boolean missing = back.issuer().isEmpty() && provider.description().namesItself();
        if (missing || !(back.issuer().isEmpty() || back.issuer().equals(settings.issuer()))) {
            throw new ProviderException(Trouble.REFUSED, "the answer is of another issuer");
        }
    }

    private Outcome enter(Bearer bearer) {
        Optional<Account> account =
                identities
                        .find(settings.issuer(), bearer.subject())
                        .flatMap(known -> accounts.find(known.account()));
        if (account.isEmpty()) {
            return new Outcome.Newcomer(
                    newcomers.add(settings.issuer(), bearer.subject(), bearer.name()));
        }
        return account.get().isActive()
                ? new Outcome.Welcome(account.get())
                : new Outcome.Refused(Trouble.SUSPENDED);
    }

    private Outcome link(Account account, Bearer bearer) {
        Identity identity =
                new Identity(settings.issuer(), bearer.subject(), account.id(), clock.instant());
        boolean own =
                identities.add(identity, MOST)
                        || identities
                                .find(identity.issuer(), identity.subject())
                                .filter(known -> known.account().equals(account.id()))
                                .isPresent();
        return own ? new Outcome.Linked() : new Outcome.Refused(Trouble.TAKEN);
    }

    public List<Identity> of(AccountId account) {
        return identities.of(account);
    }

    private static String binding(Optional<Session> linking) {
        return linking.map(session -> "link to " + session.id()).orElse(SIGNING_IN);
    }

    private static boolean isState(Returned back, String secret, String binding) {
        return !secret.isEmpty()
                && secret.length() <= LONGEST
                && Secrets.same(back.state(), state(secret, binding));
    }

    private static String state(String secret, String binding) {
        return Digests.sha256Hex("state " + binding + " " + secret);
    }

    private static String nonce(String secret) {
        return Digests.sha256Hex("nonce " + secret);
    }

    /// 64 characters of those that RFC 7636 allows.
    private static String verifier(String secret) {
        return Digests.sha256Hex("verifier " + secret);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.sha256(verifier));
    }

    private static byte[] bytes(String secret) {
        try {
            return Base64.getUrlDecoder().decode(secret);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public void close() {
        provider.close();
    }
}
