package daily8.lab;

import daily8.group.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article of the sample edition with the event that it is about, as its file has it.
record SampleTruth(Arrival article, String event) {
    private static final Instant BASE = Instant.parse("2026-11-23T06:00:00Z");
    private static final int MINUTES = 60;

    /// The English ones, oldest first.
    static List<SampleTruth> english(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(SampleTruth::read)
                    .filter(news -> !isArabic(news.article().title()))
                    .sorted(Comparator.comparing(news -> news.article().time().orElseThrow()))
                    .toList();
        }
    }

    private static SampleTruth read(Path file) {
        try {
            String source = Files.readString(file);
            int end = source.indexOf("\n\n");
            Map<String, String> head =
                    source.substring(0, end)
                            .lines()
                            .map(line -> line.split(": ", 2))
                            .collect(
                                    Collectors.toMap(
                                            pair -> pair[0],
                                            pair -> pair[1],
                                            (first, again) -> first));
            String text = source.substring(end).replaceAll("<[^>]*>", " ").strip();
            double hours = Double.parseDouble(head.getOrDefault("hours-ago", "0"));
            Arrival article =
                    new Arrival(
                            file.toString(),
                            file.getName(file.getNameCount() - 2).toString(),
                            "",
                            head.getOrDefault("title", ""),
                            text,
                            Optional.of(
                                    BASE.minus(Duration.ofMinutes(Math.round(hours * MINUTES)))),
                            Optional.empty());
            return new SampleTruth(article, head.getOrDefault("event", file.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(file + " can't be read", e);
        }
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x620 && c <= 0x64a);
    }
}
