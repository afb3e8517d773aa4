package daily8.store;

import daily8.model.AccountId;
import java.time.Instant;
import java.util.List;

/// What readers follow and mute: hashtags, sources, stories. Each belongs to one account.
/// Thread-safe.
public interface Follows {
    /// An OPML file of 5,000 feeds fits.
    int MOST = 5_000;

    List<Follow> of(AccountId account);

    /// Follows, mutes, or puts into another folder: it replaces what was said of the same before.
    /// False where the account has [#MOST].
    boolean put(AccountId account, Follow follow);

    /// As many as there is room for, in one transaction; those that are there stay as they are.
    /// Returns how many are new.
    int addAll(AccountId account, List<Follow> follows);

    boolean forget(AccountId account, Kind kind, String target);

    /// What is no newer than `until` counts as read, for these.
    void caughtUp(AccountId account, List<Follow> follows, Instant until);

    /// What can be followed.
    enum Kind {
        TAG,
        SOURCE,
        STORY
    }

    /// `target` is a tag's key, a source's or a story's id; `name` how it is shown; `folder` may be
    /// empty; `readUntil` the time up to which all counts as read.
    record Follow(
            Kind kind,
            String target,
            String name,
            boolean muted,
            String folder,
            Instant since,
            Instant readUntil) {
        public Follow in(String other) {
            return new Follow(kind, target, name, muted, other, since, readUntil);
        }
    }
}
