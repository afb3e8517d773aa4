package daily8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who may use whom, in the order of dependency: the table that [ArchitectureTest] checks and
/// prints.
final class Layers {
    /// A package: what it is for, and the packages of ours that it may use.
    record Row(String purpose, List<String> uses) {}

    static final Map<String, Row> ROWS = rows();

    /// Heavy libraries and the packages that may touch them.
    static final Map<String, List<String>> DOORS = doors();

    private Layers() {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        row(rows, "model", "the nouns: records only");
        row(rows, "base.text", "words, sentences, character sets");
        row(rows, "base.time", "the clock that everything follows");
        row(rows, "base.settings", "what the operator chose");
        row(rows, "base.net", "the only way out: GuardedHttp", "model", "base.time");
        row(rows, "html", "the sanitiser", "base.text");
        row(rows, "feed", "bytes → feed items", "model", "base.text");
        row(rows, "extract", "source text → draft", "model", "base.text", "html");
        row(rows, "store", "keeping: ports", "model");
        row(rows, "index", "finding: ports", "model");
        row(
                rows,
                "poll",
                "feed → items: a visit",
                "model",
                "base.time",
                "base.net",
                "feed",
                "extract",
                "html",
                "store");
        row(rows, "fetch", "item → page", "model", "base.time", "base.net", "store");
        row(
                rows,
                "sample",
                "the sample edition, answered inside the process",
                "model",
                "base.time",
                "base.net");
        row(
                rows,
                "pipeline",
                "the whole flow on one page",
                "model",
                "base.time",
                "base.net",
                "extract",
                "store",
                "index",
                "poll",
                "fetch");
        row(
                rows,
                "reading",
                "what a visitor asks",
                "model",
                "base.time",
                "base.text",
                "html",
                "store",
                "index",
                "pipeline");
        row(
                rows,
                "editing",
                "what an editor changes",
                "model",
                "base.time",
                "feed",
                "store",
                "poll",
                "sample",
                "pipeline",
                "reading");
        row(
                rows,
                "web.picture",
                "pictures through our own proxy",
                "model",
                "base.net",
                "html",
                "store");
        row(rows, "web", "the pages: HTML", "model", "base.time", "html", "reading", "web.picture");
        row(
                rows,
                "api",
                "the addresses that scripts rely on: JSON",
                "model",
                "base.time",
                "reading",
                "index",
                "store",
                "web");
        row(
                rows,
                "cli",
                "the words of the command line",
                "model",
                "base.settings",
                "base.net",
                "html",
                "feed",
                "extract",
                "store",
                "reading");
        row(rows, "store.sql", "keeping in SQLite", "model", "store");
        row(rows, "index.lucene", "finding by Lucene", "model", "index");
        rows.put("daily8", new Row("Main, Settings, Wiring", List.copyOf(rows.keySet())));
        return rows;
    }

    private static void row(Map<String, Row> rows, String name, String purpose, String... uses) {
        List<String> used = Arrays.stream(uses).map(use -> "daily8." + use).toList();
        rows.put("daily8." + name, new Row(purpose, used));
    }

    private static Map<String, List<String>> doors() {
        Map<String, List<String>> doors = new LinkedHashMap<>();
        doors.put("org.apache.lucene", List.of("daily8.index.lucene"));
        doors.put("java.sql", List.of("daily8.store.sql"));
        doors.put("org.flywaydb", List.of("daily8.store.sql"));
        doors.put("org.apache.hc", List.of("daily8.base.net"));
        doors.put("io.javalin", List.of("daily8.web", "daily8.api"));
        doors.put("gg.jte", List.of("daily8.web", "daily8.templates"));
        doors.put("javax.imageio", List.of("daily8.web.picture", "daily8.sample"));
        doors.put("org.jsoup", List.of("daily8.feed", "daily8.html", "daily8.extract"));
        return doors;
    }

    /// The table as Markdown.
    static String table() {
        StringBuilder text =
                new StringBuilder("| package | what it is | may use |\n|---|---|---|\n");
        ROWS.forEach((name, row) -> {
            String uses =
                    name.equals("daily8")
                            ? "everything"
                            : String.join(
                                    ", ",
                                    row.uses().stream()
                                            .map(use -> use.substring("daily8.".length()))
                                            .toList());
            String shown = name.equals("daily8") ? name : name.substring("daily8.".length());
            text.append("| `%s` | %s | %s |%n".formatted(shown, row.purpose(), uses));
        });
        text.append("\n| library | its door |\n|---|---|\n");
        DOORS.forEach((library, doors) ->
                text.append("| `%s` | %s |%n".formatted(library, String.join(", ", doors))));
        return text.toString();
    }
}
