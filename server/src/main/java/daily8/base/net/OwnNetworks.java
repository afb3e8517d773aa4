package daily8.base.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/// Tells whether a host is the operator's own: in a network of `DAILY8_ALLOW_NETWORKS`, or served
/// inside this process. Such hosts are asked without a pause. Thread-safe.
public final class OwnNetworks implements Predicate<String> {
    private final AddressRules rules;
    private final CheckingResolver resolver;
    private final InProcessOrigin inside;

    public OwnNetworks(AddressRules rules, CheckingResolver resolver, InProcessOrigin inside) {
        this.rules = rules;
        this.resolver = resolver;
        this.inside = inside;
    }

    @Override
    public boolean test(String host) {
        if (inside.serves(host)) {
            return true;
        }
        if (!rules.hasAllowed()) {
            return false;
        }
        try {
            InetAddress[] addresses = resolver.resolve(host);
            return Arrays.stream(addresses).allMatch(rules::isAllowedByOperator);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
