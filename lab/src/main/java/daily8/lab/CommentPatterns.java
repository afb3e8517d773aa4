package daily8.lab;

import daily8.comment.moderator.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Spells comments out of patterns (`comments-en.txt`, `comments-ar.txt`): each pattern as often as
/// it has room for variety.
final class CommentPatterns {
    /// A comment to learn from; no kind where it may stand.
    record Example(Optional<Kind> kind, String text) {}

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Random random;
    private final int variants;

    /// At most `variants` comments from one pattern.
    CommentPatterns(int variants, Random random) {
        this.variants = variants;
        this.random = random;
    }

    List<Example> spell(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        Optional<Kind> kind = Optional.empty();
        for (String line : lines) {
            if (line.startsWith("@")) {
                int colon = line.indexOf(':');
                lists.put(
                        line.substring(1, colon),
                        List.of(line.substring(colon + 1).strip().split(" *[|] *", -1)));
            } else if (line.startsWith("== ")) {
                kind = Kind.of(line.substring(3).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Optional<Kind> of = kind;
                spelled(line).forEach(text -> examples.add(new Example(of, text)));
            }
        }
        return examples;
    }

    private Set<String> spelled(String pattern) {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < variants; i++) {
            texts.add(once(pattern).replaceAll(" +", " ").strip());
        }
        return texts;
    }

    /// Chooses from the innermost braces outwards.
    private String once(String pattern) {
        String text = named(pattern);
        for (int close = text.indexOf('}'); close >= 0; close = text.indexOf('}')) {
            int open = text.lastIndexOf('{', close);
            String[] choices = text.substring(open + 1, close).split("[|]", -1);
            String chosen = choices[random.nextInt(choices.length)];
            text = named(text.substring(0, open) + chosen + text.substring(close + 1));
        }
        return text;
    }

    /// `@name` → one of its list.
    private String named(String text) {
        String out = text;
        for (int at = out.indexOf('@'); at >= 0; at = out.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < out.length() && Character.isLetter(out.charAt(end))) {
                end++;
            }
            List<String> list = lists.get(out.substring(at + 1, end));
            if (list != null) {
                String chosen = list.get(random.nextInt(list.size()));
                out = out.substring(0, at) + chosen + out.substring(end);
            }
        }
        return out;
    }
}
