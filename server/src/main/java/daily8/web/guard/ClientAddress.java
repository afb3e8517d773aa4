package daily8.web.guard;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/// The address that a request comes from: the connection's, or what the operator's own proxies say
/// of it. Anybody can write `X-Forwarded-For`; only from a proxy that is named in the settings is
/// it believed, and there only the last entry that no such proxy wrote.
record ClientAddress(Set<String> trustedProxies) {
    String of(Context ctx) {
        String peer = ctx.req().getRemoteAddr();
        String forwarded = ctx.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(peer)) {
            return peer;
        }
        for (String entry : List.of(forwarded.split(",", 20)).reversed()) {
            if (!trustedProxies.contains(entry.strip())) {
                return entry.strip();
            }
        }
        return peer;
    }
}
