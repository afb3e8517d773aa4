package daily8.enrich.hashtags;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Brings those together that each publisher calls otherwise (`U.S.`, `America`), so that their tag
/// is the same everywhere. What an article itself shows is [FullerNames]' work.
final class ManyNames {
    /// The name in full, its tag, and other names for the same.
    private record Known(String name, String tag, List<String> others) {}

    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        know("United States", "US", "u.s.", "u.s", "US", "usa", "u.s.a.", "america");
        know("United Kingdom", "UK", "u.k.", "u.k", "UK", "britain", "great britain");
        know("European Union", "EU", "e.u.", "EU");
        know("United Nations", "UN", "u.n.", "u.n", "UN");
    }

    private final Map<Known, Phrase> found = new HashMap<>();
    private final Map<String, Phrase> joined = new LinkedHashMap<>();

    private ManyNames() {}

    private static void know(String name, String tag, String... others) {
        Known known = new Known(name, tag, List.of(others));
        KNOWN.put(name.toLowerCase(Locale.ROOT), known);
        known.others().forEach(other -> KNOWN.put(other, known));
    }

    static Collection<Phrase> join(Collection<Phrase> all) {
        ManyNames names = new ManyNames();
        all.forEach(phrase ->
                known(phrase.spelled())
                        .ifPresentOrElse(
                                known -> names.add(phrase, known),
                                () -> names.joined.put(phrase.key(), phrase)));
        return names.joined.values();
    }

    private void add(Phrase phrase, Known known) {
        Phrase first = found.putIfAbsent(known, phrase);
        if (first == null) {
            phrase.call(known.name(), known.tag());
            joined.put(phrase.key(), phrase);
        } else {
            first.absorb(phrase);
        }
    }

    /// Two letters are a name only as capitals: `us` is not.
    private static Optional<Known> known(String spelled) {
        boolean letters = spelled.length() == 2;
        return Optional.ofNullable(KNOWN.get(letters ? spelled : spelled.toLowerCase(Locale.ROOT)));
    }
}
