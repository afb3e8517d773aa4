package daily8.comment.moderator;

import daily8.comment.moderator.Manners.Rule;
import daily8.comment.moderator.Manners.Step;
import daily8.comment.moderator.Manners.Witness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a file of manners: lists of words, rules over them, and what the classifiers' finds need.
/// Its head says how it is written.
final class MannersFile {
    private final Map<String, WordList> lists = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Kind, Witness> witnesses = new EnumMap<>(Kind.class);
    private final Map<Kind, Witness> aims = new EnumMap<>(Kind.class);

    private MannersFile() {}

    static Manners read(String resource) {
        MannersFile file = new MannersFile();
        Topics.lines(resource).forEach(file::line);
        return new Manners(file.rules, file.witnesses, file.aims);
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String head = line.substring(0, colon).strip();
        String rest = line.substring(colon + 1).strip();
        if (head.startsWith("@")) {
            lists.put(head.substring(1), WordList.of(entries(rest)));
        } else if (head.startsWith("?")) {
            witnesses.put(kind(head.substring(1)), witness(rest));
        } else if (head.startsWith("&")) {
            aims.put(kind(head.substring(1)), witness(rest));
        } else {
            rules.add(rule(kind(head), rest));
        }
    }

    private static Kind kind(String word) {
        Optional<Kind> kind = Kind.of(word.strip());
        return kind.orElseThrow(() -> new IllegalStateException("no kind of comment: " + word));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" *[|] *", -1));
    }

    /// `a | b`, or all words that begin, go on and end as told: `[un|re] [do|tie] [|ing]`.
    private static List<String> entries(String words) {
        if (!words.startsWith("[")) {
            return split(words);
        }
        List<String> made = List.of("");
        for (String group : words.substring(1, words.length() - 1).split("\\] \\[", -1)) {
            List<String> longer = new ArrayList<>();
            for (String before : made) {
                split(group).forEach(part -> longer.add(before + part));
            }
            made = longer;
        }
        return made;
    }

    /// `a | b !c`.
    private Witness witness(String written) {
        String[] parts = written.split(" *! *", -1);
        List<WordList> never = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            never.add(list(parts[i]));
        }
        return new Witness(split(parts[0]).stream().map(this::list).toList(), never);
    }

    private WordList list(String name) {
        WordList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("no list of words: " + name);
        }
        return list;
    }

    private Rule rule(Kind kind, String written) {
        List<Step> steps = new ArrayList<>();
        List<WordList> never = new ArrayList<>();
        boolean near = true;
        for (String part : written.split(" +", -1)) {
            if (part.equals("..")) {
                near = false;
            } else if (part.startsWith("!")) {
                never.add(named(part.substring(1)));
            } else {
                WordList words =
                        part.startsWith("{")
                                ? named(part)
                                : WordList.of(List.of(part.split("/", -1)));
                steps.add(new Step(words, near));
                near = true;
            }
        }
        return new Rule(kind, List.copyOf(steps), List.copyOf(never));
    }

    private WordList named(String braced) {
        return list(braced.substring(1, braced.length() - 1));
    }
}
