package daily8.base.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/// Says of an address whether it would be asked, after looking its name up; connects to nothing. A
/// name that cannot be looked up is refused: nobody knows where it leads. Thread-safe.
public final class UrlCheck {
    private final CheckingResolver resolver;

    public UrlCheck(CheckingResolver resolver) {
        this.resolver = resolver;
    }

    /// `reason` is empty where `allowed`.
    public record Verdict(boolean allowed, String reason) {}

    public Verdict check(String url) {
        try {
            return switch (WebAddress.read(new URI(url.strip()))) {
                case WebAddress.Rejected(String reason) -> new Verdict(false, reason);
                case WebAddress.Accepted(WebAddress address) -> {
                    resolver.resolve(address.host(), address.port());
                    yield new Verdict(true, "");
                }
            };
        } catch (URISyntaxException e) {
            return new Verdict(false, "this is not an address");
        } catch (UnknownHostException e) {
            return new Verdict(false, FailureWords.message(e));
        }
    }
}
