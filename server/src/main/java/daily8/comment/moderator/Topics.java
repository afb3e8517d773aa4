package daily8.comment.moderator;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people talk about when they leave the subject (`topics-en.txt`, `topics-ar.txt`): topics,
/// each by the words of the sentences that describe it. Immutable.
record Topics(Map<String, List<String>> sentences, Map<String, Set<String>> topicsOf) {
    static Topics read(String language) {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        Map<String, Set<String>> topics = new HashMap<>();
        for (String line : lines("/daily8/comment/topics-" + language + ".txt")) {
            int bar = line.indexOf('|');
            String topic = line.substring(0, bar).strip();
            String sentence = line.substring(bar + 1).strip();
            sentences.computeIfAbsent(topic, _ -> new ArrayList<>()).add(sentence);
            for (String stem : stems(sentence)) {
                topics.computeIfAbsent(stem, _ -> new HashSet<>()).add(topic);
            }
        }
        return new Topics(sentences, topics);
    }

    static List<String> lines(String name) {
        try (InputStream in = Topics.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The stems of the words that say something.
    static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Unmasked.of(text).words()) {
            if (word.length() > 2 && !StopWords.contains(word) && !isNumber(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /// How many different words of each topic stand in a text; one that several topics share counts
    /// in part.
    Map<String, Double> in(Set<String> stems) {
        Map<String, Double> found = new HashMap<>();
        for (String stem : stems) {
            Set<String> topics = topicsOf.getOrDefault(stem, Set.of());
            topics.forEach(topic -> found.merge(topic, 1.0 / topics.size(), Double::sum));
        }
        return found;
    }
}
