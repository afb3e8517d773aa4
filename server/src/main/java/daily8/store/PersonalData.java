package daily8.store;

import daily8.model.AccountId;
import java.util.List;
import java.util.Map;

/// All that is kept of a person, to hand it to them. Thread-safe.
public interface PersonalData {
    /// The rows that belong to an account, by table; each row's columns by name. Secrets are left
    /// out: what lets somebody in.
    Map<String, List<Map<String, String>>> of(AccountId account);
}
