package daily8.openid;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a provider says of itself (OpenID Connect Discovery 1.0): where browsers are sent, where
/// codes are exchanged, where its keys are.
///
/// `secretInBody` where it takes the client's secret in no other way; `namesItself` where its
/// answers to browsers name their issuer (RFC 9207).
record Description(
        URI authorization, URI token, URI keys, boolean secretInBody, boolean namesItself) {
    static Description read(JsonNode json, String issuer) {
        if (!issuer.equals(json.path("issuer").asString(""))) {
            throw unusable("its description is of another issuer");
        }
        List<String> ways = new ArrayList<>();
        json.path("token_endpoint_auth_methods_supported")
                .forEach(way -> ways.add(way.asString("")));
        return new Description(
                address(json, "authorization_endpoint"),
                address(json, "token_endpoint"),
                address(json, "jwks_uri"),
                ways.contains("client_secret_post") && !ways.contains("client_secret_basic"),
                json.path("authorization_response_iss_parameter_supported").asBoolean(false));
    }

    private static URI address(JsonNode json, String name) {
        try {
            URI address = URI.create(json.path(name).asString(""));
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw unusable("its " + name + " is no address");
        }
        throw unusable("its " + name + " is no web address");
    }

    private static ProviderException unusable(String why) {
        return new ProviderException(Trouble.UNREACHABLE, why);
    }
}
