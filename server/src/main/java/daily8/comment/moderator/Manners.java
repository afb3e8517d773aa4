package daily8.comment.moderator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ways of speaking that are told by who says what of whom: rules over lists of words, written down
/// in `manners-en.txt` and `manners-ar.txt`.
///
/// What stands in quotation marks is somebody else's. Thread-safe.
final class Manners {
    /// Between two words of a rule that does not ask them to stand side by side.
    private static final int GAP = 4;

    /// Of the chances that a classifier gives: above what a sentence needs to be held.
    private static final double SURENESS = 0.9;

    /// `the mayor's house` is told by `mayors house`; `he's` stays.
    private static final Pattern OWNER = Pattern.compile("(?<=\\p{L}{4})['’]s\\b");

    private final Map<Kind, List<Rule>> rules;
    private final Map<Kind, Witness> witnesses;
    private final Map<Kind, Witness> aims;

    /// `never` are words that the sentence must not hold.
    record Rule(Kind kind, List<Step> steps, List<WordList> never) {}

    /// A word of the list, right behind the one before or a little later.
    record Step(WordList words, boolean near) {}

    /// What the classifier's find of a kind needs: one of these words, in a sentence with none of
    /// those.
    record Witness(List<WordList> needed, List<WordList> never) {
        boolean isIn(List<String> words) {
            return hasAny(words, needed) && !hasAny(words, never);
        }
    }

    Manners(List<Rule> rules, Map<Kind, Witness> witnesses, Map<Kind, Witness> aims) {
        this.rules = rules.stream().collect(Collectors.groupingBy(Rule::kind));
        this.witnesses = Map.copyOf(witnesses);
        this.aims = Map.copyOf(aims);
    }

    static Manners read(String language) {
        return MannersFile.read("/daily8/comment/manners-" + language + ".txt");
    }

    /// The words of a sentence that are its writer's own.
    static List<String> ownWords(String sentence) {
        String own = WithoutQuotes.of(sentence);
        return Unmasked.of(OWNER.matcher(own).replaceAll("s")).words();
    }

    /// The first rule of each kind that the words of a sentence follow, with those that told.
    /// `meant` are the same words, offices in the place of names.
    List<Finding> in(List<String> words, List<String> meant) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach((kind, ofKind) ->
                ofKind.stream()
                        .flatMap(rule -> told(rule, words, meant).stream())
                        .findFirst()
                        .ifPresent(told -> findings.add(new Finding(kind, SURENESS, told))));
        return findings;
    }

    /// Whether a sentence holds a word without which nothing is of that kind, and tells of nobody
    /// else's words; true for kinds that need none.
    boolean isWitnessed(Kind kind, List<List<String>> sentences) {
        Witness witness = witnesses.get(kind);
        return witness == null || sentences.stream().anyMatch(witness::isIn);
    }

    /// Whether a sentence speaks of somebody whom something of that kind can be meant for.
    boolean isAimed(Kind kind, List<String> meant) {
        Witness aim = aims.get(kind);
        return aim != null && aim.isIn(meant);
    }

    private static boolean hasAny(List<String> words, List<WordList> lists) {
        return words.stream().anyMatch(word -> lists.stream().anyMatch(list -> list.has(word)));
    }

    private static Optional<String> told(Rule rule, List<String> words, List<String> meant) {
        if (hasAny(meant, rule.never)) {
            return Optional.empty();
        }
        for (int start = 0; start < meant.size(); start++) {
            if (rule.steps.getFirst().words.has(meant.get(start))) {
                int end = follow(rule.steps, 1, meant, start);
                if (end >= 0) {
                    return Optional.of(String.join(" ", words.subList(start, end + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /// Where the rule ends whose steps before `step` end at `at`; -1 where it does not.
    private static int follow(List<Step> steps, int step, List<String> words, int at) {
        if (step == steps.size()) {
            return at;
        }
        int last = Math.min(words.size() - 1, at + (steps.get(step).near ? 1 : 1 + GAP));
        for (int i = at + 1; i <= last; i++) {
            if (steps.get(step).words.has(words.get(i))) {
                int end = follow(steps, step + 1, words, i);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
