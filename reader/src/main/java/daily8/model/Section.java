package daily8.model;

import java.util.Locale;
import java.util.Optional;

/// The parts of a newspaper, in the order in which the front page shows them.
public enum Section {
    WORLD,
    POLITICS,
    BUSINESS,
    TECHNOLOGY,
    SCIENCE,
    HEALTH,
    SPORT,
    CULTURE,
    CRIME,
    LIFESTYLE,
    OTHER;

    /// The name in addresses, files and answers: `world`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> parse(String word) {
        for (Section section : values()) {
            if (section.word().equalsIgnoreCase(word.strip())) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
