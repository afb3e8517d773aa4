package daily8.model;

import java.util.Locale;
import java.util.Optional;

/// How much of a source's text the site shows.
public enum RightsPolicy {
    /// The whole text.
    FULL,
    /// At most 300 characters and the link.
    EXCERPT,
    /// Headline and link only.
    LINK;

    /// The name in files and answers: `full`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RightsPolicy> parse(String word) {
        for (RightsPolicy policy : values()) {
            if (policy.word().equalsIgnoreCase(word.strip())) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
