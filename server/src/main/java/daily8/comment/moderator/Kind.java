package daily8.comment.moderator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a comment can be held for. The order is that of gravity.
public enum Kind {
    THREAT,
    PERSONAL,
    INSULT,
    SPAM,
    BLOCKED,
    OFF_TOPIC,
    /// Its author is watched: a person looks at each of their comments first.
    WATCHED;

    /// As it stands in addresses, messages and the store: `off-topic`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Grave enough to be held whoever wrote it: it may hurt somebody before a person has looked.
    public boolean isGrave() {
        return this == THREAT || this == PERSONAL;
    }
}
