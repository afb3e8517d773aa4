package daily8.enrich.hashtags;

import daily8.base.text.StopWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings the names of one thing together, by what the article itself shows: titles go (`President
/// Ada Vell` is `Ada Vell`), a last word stands for the whole (`Vell`), initials stand for their
/// words (`World Health Organization`, `WHO`).
final class FullerNames {
    /// What stands before a person's name and is no part of it.
    static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "prof",
                    "professor",
                    "sir",
                    "lord",
                    "lady",
                    "dame",
                    "president",
                    "vice",
                    "prime",
                    "minister",
                    "premier",
                    "chancellor",
                    "secretary",
                    "senator",
                    "sen",
                    "rep",
                    "representative",
                    "congressman",
                    "governor",
                    "gov",
                    "mayor",
                    "general",
                    "gen",
                    "colonel",
                    "col",
                    "captain",
                    "capt",
                    "lieutenant",
                    "lt",
                    "sergeant",
                    "sgt",
                    "major",
                    "judge",
                    "justice",
                    "king",
                    "queen",
                    "pope",
                    "rev",
                    "reverend",
                    "chief",
                    "chairman",
                    "director",
                    "coach",
                    "detective",
                    "officer",
                    "pm",
                    "mp",
                    "datuk",
                    "seri",
                    "tan",
                    "sri");

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    private final NameKinds kinds;

    private FullerNames(Collection<Phrase> all, NameKinds kinds) {
        this.kinds = kinds;
        all.forEach(phrase -> phrases.put(phrase.key(), phrase));
    }

    static Collection<Phrase> join(Collection<Phrase> all, NameKinds kinds) {
        FullerNames names = new FullerNames(ManyNames.join(all), kinds);
        names.withoutTitles();
        names.initials();
        names.lastWords();
        names.firstWords();
        names.phrases.values().forEach(phrase -> phrase.isOf(kinds.all(phrase)));
        return names.phrases.values();
    }

    private void withoutTitles() {
        for (Phrase phrase : List.copyOf(phrases.values())) {
            int titles = 0;
            while (titles < phrase.length() - 1
                    && TITLES.contains(phrase.words().get(titles).lower())) {
                titles++;
            }
            List<WordUse> rest = phrase.words().subList(titles, phrase.length());
            if (titles > 0 && rest.stream().allMatch(WordUse::isName)) {
                Optional.ofNullable(phrases.get(Phrase.key(rest)))
                        .ifPresent(name -> {
                            name.becomesWhole(phrase);
                            phrases.remove(phrase.key());
                        });
            }
        }
    }

    /// `WHO` and the only name of those initials.
    private void initials() {
        Map<String, List<Phrase>> byInitials = new HashMap<>();
        for (Phrase phrase : phrases.values()) {
            String initials = initials(phrase);
            if (initials.length() > 1 && isWritten(phrase)) {
                byInitials.computeIfAbsent(initials, key -> new ArrayList<>()).add(phrase);
            }
        }
        for (Phrase phrase : List.copyOf(phrases.values())) {
            String letters = phrase.spelled().replace(".", "");
            boolean allCapitals = letters.chars().allMatch(Character::isUpperCase);
            List<Phrase> named = byInitials.getOrDefault(letters, List.of());
            if (phrase.length() == 1 && allCapitals && named.size() == 1) {
                Phrase full = named.getFirst();
                full.absorb(phrase);
                full.abbreviate(letters);
                phrases.remove(phrase.key());
            }
        }
    }

    /// A name, or as names are written: `Office for Budget Responsibility`.
    private static boolean isWritten(Phrase phrase) {
        return phrase.isName()
                || phrase.words().stream()
                        .filter(word -> !StopWords.contains(word.lower()))
                        .allMatch(WordUse::isCapitalised);
    }

    private static String initials(Phrase phrase) {
        StringBuilder initials = new StringBuilder();
        if (phrase.length() > 1) {
            phrase.words().stream()
                    .filter(WordUse::isCapitalised)
                    .forEach(word -> initials.append(word.spelled().charAt(0)));
        }
        return initials.toString();
    }

    /// `Vell` goes to the name that ends so and stands most often.
    private void lastWords() {
        Map<String, Phrase> byLast = new HashMap<>();
        phrases.values().stream()
                .filter(phrase -> phrase.length() == 2 || phrase.length() == 3)
                .filter(phrase -> phrase.words().stream().allMatch(WordUse::isName))
                .filter(phrase -> phrase.isName() && phrase.whole() > 0)
                .filter(phrase -> kinds.of(phrase).isEmpty() || kinds.isPerson(phrase))
                .sorted(
                        Comparator.comparingInt(Phrase::whole)
                                .thenComparingInt(Phrase::length)
                                .thenComparingInt(phrase -> -phrase.first()))
                .forEach(phrase -> byLast.put(phrase.words().getLast().stem(), phrase));
        for (Phrase phrase : List.copyOf(phrases.values())) {
            Phrase full = byLast.get(phrase.key());
            if (full != null && phrase.length() == 1 && phrase.isName()) {
                full.absorbPart(phrase);
                phrases.remove(phrase.key());
            }
        }
    }

    /// `Anwar` goes to the only person of that given name.
    private void firstWords() {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        for (Phrase phrase : phrases.values()) {
            if ((phrase.length() == 2 || phrase.length() == 3) && kinds.isPerson(phrase)) {
                byFirst.computeIfAbsent(phrase.words().getFirst().stem(), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        for (Phrase phrase : List.copyOf(phrases.values())) {
            List<Phrase> named = byFirst.getOrDefault(phrase.key(), List.of());
            if (phrase.length() == 1 && kinds.isOnlyPerson(phrase) && named.size() == 1) {
                named.getFirst().absorbPart(phrase);
                phrases.remove(phrase.key());
            }
        }
    }
}
