package daily8.enrich.quotes;

import daily8.base.text.Span;
import daily8.model.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A subject as the text has it → the name of who speaks: a pronoun becomes the last person who
/// fits, a family name the full name that the text gave before. One object a text, asked in reading
/// order.
final class Speakers {
    private static final Set<String> SHE = Set.of("she", "her", "mrs", "ms", "miss");
    private static final Set<String> HE = Set.of("he", "his", "him", "mr", "sir");
    private static final Set<String> OTHERS =
            Set.of("they", "it", "who", "i", "we", "you", "this", "that", "one");

    private final String text;
    private final List<Named> people;
    private final Map<String, Boolean> women = new HashMap<>();
    private String last = "";

    /// `names` in reading order.
    Speakers(String text, List<Named> names) {
        this.text = text;
        this.people = names.stream().filter(name -> name.kind() == Named.Kind.PER).toList();
    }

    /// Who speaks by the attribution: as before where it has no subject.
    String speaker(Optional<Attribution> attribution) {
        if (attribution.isPresent() && attribution.get().subject().length() > 0) {
            last = name(attribution.get().subject());
        }
        return last;
    }

    private String name(Span subject) {
        String words = subject.in(text);
        String lower = words.toLowerCase(Locale.ROOT);
        if (SHE.contains(lower) || HE.contains(lower)) {
            return person(subject.start(), SHE.contains(lower)).orElse(words);
        }
        if (OTHERS.contains(lower)) {
            return last.isEmpty() ? words : last;
        }
        Optional<Named> named =
                people.stream()
                        .filter(p -> p.start() >= subject.start() && p.end() <= subject.end())
                        .reduce((first, second) -> lower.startsWith("the ") ? second : first);
        return named.isPresent() ? full(named.get()) : words;
    }

    /// Who spoke last, if that fits, else the last person named.
    private Optional<String> person(int before, boolean woman) {
        Optional<String> found =
                fits(last, woman)
                        ? Optional.of(last)
                        : people.stream()
                                .filter(person -> person.start() < before)
                                .map(this::full)
                                .filter(name -> fits(name, woman))
                                .reduce((first, second) -> second);
        found.ifPresent(name -> women.putIfAbsent(name, woman));
        return found;
    }

    private boolean fits(String name, boolean woman) {
        boolean person = people.isEmpty() || people.stream().anyMatch(p -> name.endsWith(p.text()));
        return !name.isEmpty()
                && person
                && !SHE.contains(name.toLowerCase(Locale.ROOT))
                && !HE.contains(name.toLowerCase(Locale.ROOT))
                && women.getOrDefault(name, woman) == woman;
    }

    /// The fullest form of the name in the text so far that ends with the same word.
    private String full(Named name) {
        String full =
                people.stream()
                        .filter(p ->
                                p.start() <= name.start() && p.text().endsWith(" " + name.text()))
                        .map(Named::text)
                        .reduce((first, second) -> second)
                        .orElse(name.text());
        title(name).ifPresent(woman -> women.putIfAbsent(full, woman));
        return full;
    }

    /// Whether a title before the name says that it is a woman's.
    private Optional<Boolean> title(Named name) {
        String before = text.substring(Math.max(0, name.start() - 6), name.start());
        String word = before.substring(before.stripTrailing().lastIndexOf(' ') + 1);
        String title = word.replace(".", "").strip().toLowerCase(Locale.ROOT);
        if (SHE.contains(title)) {
            return Optional.of(true);
        }
        return HE.contains(title) ? Optional.of(false) : Optional.empty();
    }
}
