package daily8.base.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Asks for the addresses of a name, as slowly as the network does it.
@FunctionalInterface
public interface NameLookup {
    /// The system's resolver.
    NameLookup SYSTEM = InetAddress::getAllByName;

    InetAddress[] lookup(String host) throws UnknownHostException;
}
