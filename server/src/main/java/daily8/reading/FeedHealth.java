package daily8.reading;

import daily8.store.FeedRow;
import java.util.Locale;

/// How a feed does, in one word.
public enum FeedHealth {
    /// Never asked yet.
    NEW,
    /// The last poll was good.
    WORKING,
    /// It worked once; the last polls failed.
    FAILING,
    /// It was asked and never yet gave a feed.
    UNVERIFIED,
    PAUSED,
    /// The publisher said that it is gone for good.
    GONE;

    public static FeedHealth of(FeedRow row) {
        return switch (row.state()) {
            case PAUSED -> PAUSED;
            case GONE -> GONE;
            case ACTIVE -> {
                if (row.polls().last().isEmpty()) {
                    yield NEW;
                }
                if (row.polls().firstGood().isEmpty()) {
                    yield UNVERIFIED;
                }
                yield row.health().failures() > 0 ? FAILING : WORKING;
            }
        };
    }

    /// The name in messages: `working`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True where the feed is asked by itself.
    public boolean isPolled() {
        return this != PAUSED && this != GONE;
    }

    /// True where someone should have a look.
    public boolean isTrouble() {
        return this == FAILING || this == UNVERIFIED || this == GONE;
    }
}
