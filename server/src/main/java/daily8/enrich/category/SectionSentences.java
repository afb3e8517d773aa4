package daily8.enrich.category;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each section of a newspaper is about, in sentences of our own and their words:
/// `sections-en.txt`, `sections-ar.txt`. Thread-safe.
record SectionSentences(Map<Section, List<String>> sentences, Map<Section, Set<String>> words) {
    private static final SectionSentences ENGLISH = read("sections-en.txt");
    private static final SectionSentences ARABIC = read("sections-ar.txt");

    /// In Arabic where that is the language, else in English.
    static SectionSentences in(String language) {
        return language.equals("ar") ? ARABIC : ENGLISH;
    }

    /// The words of a text that may tell, stemmed.
    static List<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> !StopWords.contains(word))
                .map(Stemmer::stem)
                .toList();
    }

    private static SectionSentences read(String name) {
        Map<Section, List<String>> sentences = new EnumMap<>(Section.class);
        Map<Section, Set<String>> words = new EnumMap<>(Section.class);
        for (String line : lines(name)) {
            String[] parts = line.split(" [|] ", 2);
            Section section = Section.parse(parts[0]).orElseThrow();
            sentences.computeIfAbsent(section, key -> new ArrayList<>()).add(parts[1]);
            words.computeIfAbsent(section, key -> new HashSet<>()).addAll(stems(parts[1]));
        }
        return new SectionSentences(sentences, words);
    }

    private static List<String> lines(String name) {
        try (InputStream file = SectionSentences.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not packaged");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
