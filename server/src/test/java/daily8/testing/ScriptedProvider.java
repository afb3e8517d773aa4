package daily8.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daily8.openid.OpenIdSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID Connect provider on loopback that does what a test tells it, faults included. Whoever
/// comes signs in with one button as [#signsIn] says. A code is good once, for whoever knows the
/// client's secret and the verifier of the question.
public final class ScriptedProvider implements AutoCloseable {
    public static final String CLIENT = "daily8 at news.example";
    public static final String SECRET = "a secret: between % sites";

    private final HttpServer server;
    private final Supplier<Instant> clock;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private volatile ECKey published = key("first");
    private volatile ECKey signing = published;
    private volatile String subject = "subject-1";
    private volatile String name = "";
    private volatile UnaryOperator<JWTClaimsSet.Builder> claims = claims -> claims;
    private volatile UnaryOperator<String> token = token -> token;
    private volatile UnaryOperator<Map<String, String>> description = fields -> fields;
    private volatile boolean down;

    private ScriptedProvider(HttpServer server, Supplier<Instant> clock) {
        this.server = server;
        this.clock = clock;
    }

    /// `clock` is what its tokens are stamped with.
    public static ScriptedProvider start(Supplier<Instant> clock) {
        try {
            InetAddress here = InetAddress.ofLiteral("127.0.0.1");
            HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 16);
            ScriptedProvider provider = new ScriptedProvider(server, clock);
            server.createContext("/", provider::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public OpenIdSettings settings() {
        return new OpenIdSettings(issuer(), CLIENT, SECRET, "Harbour Login", Set.of(issuer()));
    }

    /// Who sits there: what the provider calls them, and what they call themselves.
    public ScriptedProvider signsIn(String subject, String name) {
        this.subject = subject;
        this.name = name;
        return this;
    }

    /// Changes what the next tokens say.
    public ScriptedProvider saying(UnaryOperator<JWTClaimsSet.Builder> change) {
        claims = change;
        return this;
    }

    /// Changes the next tokens themselves.
    public ScriptedProvider sending(UnaryOperator<String> change) {
        token = change;
        return this;
    }

    public ScriptedProvider describing(UnaryOperator<Map<String, String>> change) {
        description = change;
        return this;
    }

    /// Signs with a key that it does not show.
    public ScriptedProvider signingInSecret() {
        signing = key(published.getKeyID());
        return this;
    }

    /// Signs with a new key, and shows that one alone.
    public ScriptedProvider withNewKey() {
        published = key("second");
        signing = published;
        return this;
    }

    public ScriptedProvider down(boolean down) {
        this.down = down;
        return this;
    }

    /// The codes and tokens that it gave out.
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    /// The paths that were asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError("every Java platform has P-256", e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            switch (down ? "" : path) {
                case "/.well-known/openid-configuration" ->
                        send(exchange, 200, "application/json", described());
                case "/keys" ->
                        send(
                                exchange,
                                200,
                                "application/json",
                                new JWKSet(published.toPublicJWK()).toString());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                default -> send(exchange, 503, "text/plain", "not now");
            }
        }
    }

    private String described() {
        Map<String, String> fields = new HashMap<>();
        fields.put("issuer", issuer());
        fields.put("authorization_endpoint", issuer() + "/authorize");
        fields.put("token_endpoint", issuer() + "/token");
        fields.put("jwks_uri", issuer() + "/keys");
        return JsonMapper.shared().writeValueAsString(description.apply(fields));
    }

    /// Shows one button; pressed, it sends the browser back.
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = fields(exchange.getRequestURI().getRawQuery());
        if (exchange.getRequestMethod().equals("GET")) {
            String page =
                    "<!doctype html><html lang=en><title>Harbour Login</title><form method=post><button>Sign in as %s</button></form>"
                            .formatted(name);
            send(exchange, 200, "text/html", page);
            return;
        }
        exchange.getResponseHeaders().add("Location", back(question));
        exchange.sendResponseHeaders(303, -1);
    }

    /// Where somebody who signs in is sent: with a code for this question.
    public String back(Map<String, String> question) {
        String code = UUID.randomUUID().toString();
        codes.put(code, question);
        secrets.add(code);
        return question.get("redirect_uri")
                + "?code="
                + code
                + "&state="
                + URLEncoder.encode(question.getOrDefault("state", ""), StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = fields(body);
        Map<String, String> question = codes.remove(form.getOrDefault("code", ""));
        if (question == null
                || !isAnswer(form, question)
                || !isClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String sent = token.apply(signed(question.getOrDefault("nonce", "")));
        secrets.add(sent);
        send(
                exchange,
                200,
                "application/json",
                "{\"access_token\":\"opens nothing here\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + sent
                        + "\"}");
    }

    private static boolean isAnswer(Map<String, String> sent, Map<String, String> question) {
        return "authorization_code".equals(sent.get("grant_type"))
                && Objects.equals(sent.get("redirect_uri"), question.get("redirect_uri"))
                && "S256".equals(question.get("code_challenge_method"))
                && challenge(sent.getOrDefault("code_verifier", ""))
                        .equals(question.get("code_challenge"));
    }

    private static boolean isClient(@Nullable String header) {
        String pair =
                URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
                        + ":"
                        + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        String expected = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return ("Basic " + expected).equals(header);
    }

    private String signed(String nonce) {
        Instant now = clock.get();
        JWTClaimsSet.Builder said =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(subject)
                        .audience(CLIENT)
                        .claim("nonce", nonce)
                        .claim("preferred_username", name)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(signing.getKeyID()).build();
        SignedJWT jwt = new SignedJWT(header, claims.apply(said).build());
        try {
            jwt.sign(new ECDSASigner(signing));
        } catch (JOSEException e) {
            throw new AssertionError("an EC key signs", e);
        }
        return jwt.serialize();
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /// A query or a form, taken apart.
    public static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, sign), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
