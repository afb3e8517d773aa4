package daily8.web.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/// Knows a browser on this machine that asks for `localhost`: a Host of another name is a page that
/// had its name rebound to us, a forwarded request comes from elsewhere.
public final class ThisMachine {
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FORWARDED =
            Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private ThisMachine() {}

    public static boolean asks(Context ctx) {
        return LOCAL_HOSTS.contains(hostName(ctx))
                && isLoopback(ctx.req().getRemoteAddr())
                && FORWARDED.stream().allMatch(name -> ctx.header(name) == null);
    }

    private static String hostName(Context ctx) {
        String host = ctx.header("Host");
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
