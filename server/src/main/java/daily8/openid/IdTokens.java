package daily8.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import daily8.account.Secrets;
import java.security.Key;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether an ID token is believed (OpenID Connect Core 1.0, section 3.1.3.7): signed by a
/// key of the provider's, from it, for this site, for this browser's question, and in time.
///
/// Symmetric signatures and `none` are never believed. Thread-safe; keeps no state.
final class IdTokens {
    /// By how much two clocks may differ.
    static final Duration SKEW = Duration.ofMinutes(1);

    private static final Set<JWSAlgorithm> BELIEVED =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    /// What the standard says of a subject at most.
    private static final int SUBJECT_LENGTH = 255;

    private final String issuer;
    private final String client;

    IdTokens(String issuer, String client) {
        this.issuer = issuer;
        this.client = client;
    }

    /// Who signed in, and what they may like to be called.
    record Bearer(String subject, String name) {}

    /// A token, taken apart and not yet believed.
    static SignedJWT parse(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException e) {
            throw refused("it sent no signed token");
        }
    }

    /// The keys that may have signed it.
    static List<JWK> signers(SignedJWT token, JWKSet keys) {
        JWSHeader header = token.getHeader();
        if (!BELIEVED.contains(header.getAlgorithm())) {
            throw refused("the token is signed in a way that proves nothing");
        }
        return new JWKSelector(JWKMatcher.forJWSHeader(header)).select(keys);
    }

    Bearer believe(SignedJWT token, List<JWK> signers, String nonce, Instant now) {
        if (signers.stream().noneMatch(key -> isSignedBy(token, key))) {
            throw refused("the token is signed by no key of the provider's");
        }
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            check(claims, nonce, now);
            return bearer(claims);
        } catch (ParseException e) {
            throw refused("the token says nothing that can be read");
        }
    }

    private static boolean isSignedBy(SignedJWT token, JWK key) {
        try {
            Key opened =
                    switch (key) {
                        case RSAKey rsa -> rsa.toRSAPublicKey();
                        case ECKey ec -> ec.toECPublicKey();
                        default -> throw new JOSEException("a key of another kind");
                    };
            return token.verify(
                    new DefaultJWSVerifierFactory().createJWSVerifier(token.getHeader(), opened));
        } catch (JOSEException e) {
            return false;
        }
    }

    private void check(JWTClaimsSet claims, String nonce, Instant now) throws ParseException {
        List<String> audience = claims.getAudience();
        String party = claims.getStringClaim("azp");
        if (!issuer.equals(claims.getIssuer())) {
            throw refused("the token is of another issuer");
        }
        if (!audience.contains(client)
                || (party == null ? audience.size() > 1 : !party.equals(client))) {
            throw refused("the token is for somebody else");
        }
        if (!isAfter(claims.getExpirationTime(), now.minus(SKEW))) {
            throw refused("the token has expired");
        }
        if (!isBefore(claims.getIssueTime(), now.plus(SKEW))
                || (claims.getNotBeforeTime() != null
                        && !isBefore(claims.getNotBeforeTime(), now.plus(SKEW)))) {
            throw refused("the token is of a later time");
        }
        String asked = claims.getStringClaim("nonce");
        if (asked == null || !Secrets.same(asked, nonce)) {
            throw refused("the token answers another question");
        }
    }

    private static Bearer bearer(JWTClaimsSet claims) {
        String subject = claims.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > SUBJECT_LENGTH) {
            throw refused("the token names nobody");
        }
        return claims.getClaim("preferred_username") instanceof String name
                ? new Bearer(subject, name)
                : new Bearer(subject, "");
    }

    private static boolean isAfter(@Nullable Date time, Instant moment) {
        return time != null && time.toInstant().isAfter(moment);
    }

    private static boolean isBefore(@Nullable Date time, Instant moment) {
        return time != null && time.toInstant().isBefore(moment);
    }

    private static ProviderException refused(String why) {
        return new ProviderException(Trouble.REFUSED, why);
    }
}
