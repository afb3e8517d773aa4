package daily8.comment.moderator;

import daily8.base.text.Stemmer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words, beginnings of words (`scum*`) and words in all their forms (`run~`). An Arabic word is
/// also known behind `و` and `ف`. Immutable.
final class WordList {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    static WordList of(List<String> entries) {
        WordList list = new WordList();
        entries.forEach(list::add);
        return list;
    }

    private void add(String entry) {
        String bare = entry.replace("*", "").replace("~", "").replace("_", " ").strip();
        String word = String.join("", Unmasked.of(bare).words());
        if (word.isEmpty()) {
            throw new IllegalArgumentException("no word: " + entry);
        }
        if (entry.endsWith("*")) {
            beginnings.add(word);
        } else if (entry.endsWith("~")) {
            stems.add(Stemmer.stem(word));
        } else {
            whole.add(word);
        }
    }

    boolean has(String word) {
        return hasBare(word)
                || (word.length() > 3
                        && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                        && hasBare(word.substring(1)));
    }

    private boolean hasBare(String word) {
        return whole.contains(word)
                || (!stems.isEmpty() && stems.contains(Stemmer.stem(word)))
                || beginnings.stream().anyMatch(word::startsWith);
    }
}
