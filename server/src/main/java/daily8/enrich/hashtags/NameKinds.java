package daily8.enrich.hashtags;

import daily8.base.text.Stemmer;
import daily8.base.text.Token;
import daily8.base.text.Tokens;
import daily8.model.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which phrases of an article are names of persons, places, organisations: as they were found in
/// its text, the most frequent kind of each.
final class NameKinds {
    private final Map<String, Map<Named.Kind, Integer>> counts = new HashMap<>();

    NameKinds(List<Named> names) {
        for (Named name : names) {
            counts.computeIfAbsent(key(name.text()), key -> new HashMap<>())
                    .merge(name.kind(), 1, Integer::sum);
        }
    }

    Optional<Named.Kind> of(Phrase phrase) {
        return Optional.ofNullable(counts.get(phrase.key()))
                .flatMap(kinds ->
                        kinds.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey));
    }

    boolean isPerson(Phrase phrase) {
        return of(phrase).filter(kind -> kind == Named.Kind.PER).isPresent();
    }

    /// All that it was taken for somewhere.
    Set<Named.Kind> all(Phrase phrase) {
        return counts.getOrDefault(phrase.key(), Map.of()).keySet();
    }

    /// Never taken for anything else.
    boolean isOnlyPerson(Phrase phrase) {
        return all(phrase).equals(Set.of(Named.Kind.PER));
    }

    private static String key(String name) {
        List<String> stems = new ArrayList<>();
        for (Token token : Tokens.of(name)) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            boolean before = stems.isEmpty() && FullerNames.TITLES.contains(lower);
            if (token.isWord() && !before) {
                stems.add(Stemmer.stem(lower));
            }
        }
        return String.join(" ", stems);
    }
}
