package daily8.lab;

import daily8.base.text.Words;
import daily8.group.Arrival;
import daily8.group.Placement;
import daily8.group.Placement.CopyOf;
import daily8.group.Placement.JoinStory;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import daily8.group.StoryGrouper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many edited articles are known again, by address and text and by text alone, and how often
/// two articles are taken for one.
///
/// In: a folder with `rss-headline-edits.jsonl`, `{publisher, guid, versions[]{at, title,
/// description}}` a line: one article of a feed under its headlines.
final class NearDuplicates implements Experiment {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// Less in common than this, in title and teaser, is another article under the same guid.
    private static final double SAME = 0.15;

    /// No article has more headlines: a guid with more is one address of many articles, of which it
    /// is only asked that they aren't taken for one.
    private static final int MOST_VERSIONS = 20;

    private static final double LEAST_RECALL = 0.95;
    private static final double MOST_WRONG = 0.005;

    /// All of the archive in one window: edits come up to three months later.
    private static final Duration WINDOW = Duration.ofDays(120);

    /// `article` is its publisher and guid.
    private record Version(String article, Arrival arrival) {
        Version withoutAddress() {
            Arrival a = arrival;
            return new Version(
                    article,
                    new Arrival(
                            a.id(),
                            a.publisher(),
                            "",
                            a.title(),
                            a.text(),
                            a.time(),
                            Optional.empty()));
        }
    }

    @Override
    public String word() {
        return "neardup";
    }

    @Override
    public String purpose() {
        return "edited articles that are known again: --data DIR [--show 0]";
    }

    @Override
    public boolean run(LabOptions options) throws IOException {
        List<Version> versions = new ArrayList<>();
        Path file = options.folder("data").resolve("rss-headline-edits.jsonl");
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> read(JsonMapper.shared().readTree(line), versions));
        }
        versions.sort(Comparator.comparing(version -> version.arrival().time().orElseThrow()));
        int show = options.number("show", 0);
        boolean good = measure("by address and text", versions, show);
        measure("by text alone", versions.stream().map(Version::withoutAddress).toList(), show);
        return good;
    }

    private static void read(JsonNode line, List<Version> versions) {
        String publisher = line.path("publisher").asString("");
        String guid = line.path("guid").asString("");
        String url = guid.startsWith("http") ? guid : "https://" + publisher + ".example/" + guid;
        for (JsonNode version : line.path("versions")) {
            int number = versions.size();
            Arrival arrival =
                    new Arrival(
                            Integer.toString(number),
                            publisher,
                            url,
                            version.path("title").asString(""),
                            version.path("description").asString(""),
                            Optional.of(AT.parse(version.path("at").asString(""), Instant::from)),
                            Optional.empty());
            versions.add(new Version(publisher + " " + guid, arrival));
        }
    }

    private static boolean measure(String how, List<Version> versions, int show) {
        Map<String, Long> versionsOf =
                versions.stream()
                        .collect(Collectors.groupingBy(Version::article, Collectors.counting()));
        StoryGrouper grouper = new StoryGrouper(WINDOW);
        Map<String, Version> byId = new HashMap<>();
        Map<String, Version> latest = new HashMap<>();
        int pairs = 0;
        int found = 0;
        int wrong = 0;
        for (Version version : versions) {
            byId.put(version.arrival().id(), version);
            Optional<Version> same = original(grouper.place(version.arrival()).placement(), byId);
            Version before = latest.put(version.article(), version);
            boolean reused = versionsOf.getOrDefault(version.article(), 0L) > MOST_VERSIONS;
            boolean edited = before != null && !reused && overlap(before, version) >= SAME;
            boolean again = same.filter(v -> v.article().equals(version.article())).isPresent();
            boolean mistaken = same.filter(v -> !isOne(v, version)).isPresent();
            pairs += edited ? 1 : 0;
            found += edited && again ? 1 : 0;
            wrong += mistaken ? 1 : 0;
            if ((mistaken || (edited && !again)) && show > 0) {
                System.out.printf(
                        "%s: %s%n    %s%n",
                        mistaken ? "wrong" : "missed",
                        version.arrival().title(),
                        same.or(() -> Optional.ofNullable(before))
                                .orElse(version)
                                .arrival()
                                .title());
            }
        }
        double recall = (double) found / pairs;
        double mistakes = (double) wrong / versions.size();
        System.out.printf(
                "%s: %,d versions of %,d guids; %d of %d edits known again (%.3f); %d wrong pairs"
                        + " (%.2f %% of articles)%n",
                how, versions.size(), latest.size(), found, pairs, recall, wrong, mistakes * 100);
        return recall >= LEAST_RECALL && mistakes <= MOST_WRONG;
    }

    private static boolean isOne(Version a, Version b) {
        return a.article().equals(b.article()) && overlap(a, b) >= SAME;
    }

    private static Optional<Version> original(Placement placement, Map<String, Version> byId) {
        return switch (placement) {
            case NewStory ignored -> Optional.empty();
            case JoinStory ignored -> Optional.empty();
            case CopyOf(String ignored, String original) -> Optional.ofNullable(byId.get(original));
            case RevisionOf(String ignored, String original) ->
                    Optional.ofNullable(byId.get(original));
        };
    }

    /// Of titles or teasers, whichever have more in common.
    private static double overlap(Version a, Version b) {
        return Math.max(
                jaccard(a.arrival().title(), b.arrival().title()),
                jaccard(a.arrival().text(), b.arrival().text()));
    }

    private static double jaccard(String a, String b) {
        Set<String> one = new HashSet<>(Words.of(a));
        Set<String> other = new HashSet<>(Words.of(b));
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        return one.isEmpty() ? 0 : (double) both.size() / one.size();
    }
}
