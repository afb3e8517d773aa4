package daily8.base.net;

import java.net.UnknownHostException;

/// An address that may not be asked, on its way through the HTTP client; [UnknownHostException] is
/// all that client lets a resolver throw.
final class AddressRefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    AddressRefusedException(String host, String reason) {
        super(host + ": " + reason);
    }
}
