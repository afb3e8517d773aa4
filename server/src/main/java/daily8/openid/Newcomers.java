package daily8.openid;

import daily8.account.SecretCode;
import daily8.base.time.SiteClock;
import daily8.model.AccountName;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Those whom the provider vouched for and nobody here knows, while they choose a name. In memory:
/// after a restart they sign in once more. Thread-safe.
public final class Newcomers {
    /// Only who signed in at the provider comes here; the oldest go first.
    private static final int MOST = 1_000;

    private final SiteClock clock;
    private final Map<String, Newcomer> waiting =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Newcomer> eldest) {
                    return size() > MOST;
                }
            };

    Newcomers(SiteClock clock) {
        this.clock = clock;
    }

    /// `name` is what they may like to be called, empty where nobody can be called so here.
    public record Newcomer(String issuer, String subject, String name, Instant endsAt) {}

    synchronized SecretCode add(String issuer, String subject, String name) {
        SecretCode code = SecretCode.fresh();
        String usable = AccountName.parse(name).map(AccountName::text).orElse("");
        Instant end = clock.instant().plus(OpenIdDesk.GOOD_FOR);
        waiting.put(code.digest(), new Newcomer(issuer, subject, usable, end));
        return code;
    }

    public synchronized Optional<Newcomer> find(String code) {
        return SecretCode.isLikely(code)
                ? Optional.ofNullable(waiting.get(new SecretCode(code).digest()))
                        .filter(newcomer -> clock.instant().isBefore(newcomer.endsAt()))
                : Optional.empty();
    }

    public synchronized void forget(String code) {
        waiting.remove(new SecretCode(code).digest());
    }
}
