package daily8.testing;

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
import org.jsoup.Jsoup;

/// The articles of the sample edition with the event that each is about, as their files have them,
/// oldest first.
public record SampleNews(Arrival article, String event, boolean arabic) {
    private static final Instant BASE = Instant.parse("2026-11-23T06:00:00Z");

    public static List<SampleNews> all() throws IOException {
        Path folder = Checkout.root().resolve("server/src/main/resources/sample/articles");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(SampleNews::read)
                    .sorted(
                            Comparator.comparing(
                                    (SampleNews news) -> news.article().time().orElseThrow()))
                    .toList();
        }
    }

    private static SampleNews read(Path file) {
        String source;
        try {
            source = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        int end = source.indexOf("\n\n");
        Map<String, String> head =
                source.substring(0, end)
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a));
        String text = Jsoup.parse(source.substring(end)).text();
        String publisher = String.valueOf(file.getName(file.getNameCount() - 2));
        long minutes = Math.round(Double.parseDouble(head.getOrDefault("hours-ago", "0")) * 60);
        Arrival article =
                new Arrival(
                        publisher + "/" + file.getFileName(),
                        publisher,
                        "",
                        head.getOrDefault("title", ""),
                        text,
                        Optional.of(BASE.minus(Duration.ofMinutes(minutes))),
                        Optional.empty());
        boolean arabic = text.codePoints().anyMatch(c -> c >= 0x620 && c <= 0x64a);
        return new SampleNews(article, head.getOrDefault("event", file.toString()), arabic);
    }
}
