package daily8.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Lists of words or phrases kept as a resource: one entry a line under `[section]` heads; `#`
/// starts a comment.
record WordLists(Map<String, Set<String>> sections) {

    static WordLists load(String resource) {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : reader.lines().toList()) {
                String entry = line.strip();
                if (entry.startsWith("[") && entry.endsWith("]")) {
                    String name = entry.substring(1, entry.length() - 1);
                    current = sections.computeIfAbsent(name, _ -> new LinkedHashSet<>());
                } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                    current.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return new WordLists(sections);
    }

    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }
}
