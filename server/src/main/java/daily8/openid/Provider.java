package daily8.openid;

import com.nimbusds.jose.jwk.JWKSet;
import daily8.base.net.OperatorHttp;
import daily8.base.net.OperatorHttp.Failure;
import daily8.base.time.SiteClock;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The provider as it answers: at the origins that the operator named and nowhere else, whatever
/// its description says. Thread-safe.
final class Provider implements AutoCloseable {
    /// A description and keys seldom change: Google lets them be kept for hours.
    private static final Duration DESCRIPTION_KEPT = Duration.ofHours(1);

    private static final Duration KEYS_KEPT = Duration.ofHours(1);

    /// A token signed with a new key has them read anew, yet not at every guess.
    static final Duration KEYS_AT_LEAST = Duration.ofMinutes(1);

    /// People wait for it.
    private static final Duration WALL_CLOCK = Duration.ofSeconds(10);

    private final OpenIdSettings settings;
    private final Map<String, OperatorHttp> doors = new HashMap<>();
    private final Kept<Description> description;
    private final Kept<JWKSet> keys;

    Provider(OpenIdSettings settings, SiteClock clock) {
        this.settings = settings;
        for (String origin : settings.origins()) {
            doors.put(origin, new OperatorHttp(URI.create(origin), WALL_CLOCK));
        }
        this.description = new Kept<>(clock, DESCRIPTION_KEPT, this::readDescription);
        this.keys = new Kept<>(clock, KEYS_KEPT, this::readKeys);
    }

    Description description() {
        return description.get();
    }

    JWKSet keys() {
        return keys.get();
    }

    /// The keys, read again unless that was a moment ago.
    JWKSet newerKeys() {
        return keys.newerThan(KEYS_AT_LEAST);
    }

    private Description readDescription() {
        String issuer = settings.issuer();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        URI address = URI.create(base + "/.well-known/openid-configuration");
        return Description.read(json(get(address)), issuer);
    }

    private JWKSet readKeys() {
        try {
            return JWKSet.parse(get(description().keys()));
        } catch (ParseException e) {
            throw new ProviderException(Trouble.UNREACHABLE, "its keys can't be read");
        }
    }

    /// The ID token for a code that a browser brought (RFC 6749, section 4.1.3; RFC 7636).
    String exchange(String code, String verifier, String redirect) {
        Description said = description();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        form.put("code_verifier", verifier);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Accept", "application/json");
        if (settings.secret().isEmpty() || said.secretInBody()) {
            form.put("client_id", settings.client());
            if (!settings.secret().isEmpty()) {
                form.put("client_secret", settings.secret());
            }
        } else {
            headers.put("Authorization", "Basic " + credentials());
        }
        String body = encoded(form);
        String answer =
                ask(
                        said.token(),
                        Trouble.REFUSED,
                        (door, path, line) -> door.post(path, headers, body, line));
        return json(answer).path("id_token").asString("");
    }

    private String credentials() {
        String pair = encode(settings.client()) + ":" + encode(settings.secret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private String get(URI address) {
        Map<String, String> headers = Map.of("Accept", "application/json");
        return ask(
                address, Trouble.UNREACHABLE, (door, path, line) -> door.get(path, headers, line));
    }

    @FunctionalInterface
    private interface Request {
        Optional<Failure> send(OperatorHttp door, String path, Consumer<String> line);
    }

    /// `refused` is what it means that the provider finds fault with the request.
    private String ask(URI address, Trouble refused, Request request) {
        OperatorHttp door = doors.get(OperatorHttp.originOf(address));
        if (door == null) {
            throw new ProviderException(
                    Trouble.UNREACHABLE,
                    "it names an address that oidc-origins does not: "
                            + OperatorHttp.originOf(address));
        }
        String query = address.getRawQuery();
        String path = address.getRawPath() + (query == null ? "" : "?" + query);
        StringBuilder text = new StringBuilder();
        Optional<Failure> failure =
                request.send(door, path, line -> text.append(line).append('\n'));
        if (failure.isPresent()) {
            Trouble trouble = failure.get().isRefusal() ? refused : Trouble.UNREACHABLE;
            throw new ProviderException(trouble, failure.get().words());
        }
        return text.toString();
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new ProviderException(Trouble.UNREACHABLE, "its answer is no JSON");
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        doors.values().forEach(OperatorHttp::close);
    }
}
