package daily8.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// The words of one language that stand around the text on sample pages. `gaps` are ready for a
/// [PageTemplate]: `w.share`, `w.section.sport`.
record PageWords(Locale locale, Map<String, String> gaps, List<String> navigation) {

    /// @throws IllegalStateException for a language that there are no words of
    static PageWords of(String language) {
        JsonNode words =
                new TomlMapper().readTree(SampleResources.text("pages/words.toml")).path(language);
        if (words.isEmpty()) {
            throw new IllegalStateException("no words for sample pages in " + language);
        }
        Map<String, String> gaps = new TreeMap<>();
        for (var word : words.properties()) {
            if (word.getValue().isString()) {
                gaps.put("w." + word.getKey(), word.getValue().asString());
            }
        }
        for (var section : words.path("section").properties()) {
            gaps.put("w.section." + section.getKey(), section.getValue().asString());
        }
        List<String> navigation =
                words.path("navigation").valueStream().map(JsonNode::asString).toList();
        return new PageWords(Locale.of(language), Map.copyOf(gaps), navigation);
    }

    /// A word by its key in the file.
    String word(String key) {
        String word = gaps.get("w." + key);
        if (word == null) {
            throw new IllegalStateException("no word for " + key + " in " + locale);
        }
        return word;
    }

    /// A time as this language's newspapers print it: `23 November 2026, 09:12 UTC`.
    String printed(Instant time) {
        String pattern =
                locale.getLanguage().equals("ar")
                        ? "d MMMM yyyy، HH:mm 'بتوقيت غرينتش'"
                        : "d MMMM yyyy, HH:mm 'UTC'";
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneOffset.UTC).format(time);
    }

    /// Names in a row: `A, B and C`.
    String list(List<String> names) {
        boolean arabic = locale.getLanguage().equals("ar");
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(arabic ? "، " : ", ", names.subList(0, names.size() - 1));
        return first + (arabic ? " و" : " and ") + names.getLast();
    }
}
