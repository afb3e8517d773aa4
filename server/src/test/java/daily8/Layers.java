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

    /// Heavy libraries and the packages that may touch them; `.*` means those below.
    static final Map<String, List<String>> DOORS = doors();

    private Layers() {}

    /// package | what it is | the packages of earlier rows that it may use
    private static final String TABLE =
            """
            model | the nouns: records only |
            base.text | words, sentences, character sets |
            base.time | the clock that everything follows |
            base.cache | what was asked for lately, kept |
            base.settings | what the operator chose |
            base.net | the only way out: GuardedHttp | model base.time base.settings
            base.manners | a good guest: robots.txt, pauses | model base.time base.settings base.net
            html | the sanitiser, and the text of what it wrote | base.text
            feed | bytes → feed items | model base.text html
            extract | source text → draft | model base.text html
            ai | models: ports |
            enrich.names | people, places, organisations | model base.text
            enrich.numbers | numbers and what they count | model base.text
            enrich.quotes | who says what | model base.text
            enrich.hashtags | what an article is about | model base.text
            enrich.category | the section it belongs to | model base.text ai
            enrich | article → enriched article | model base.text ai enrich.names enrich.numbers enrich.quotes enrich.hashtags enrich.category
            group | articles → stories, related articles | model base.text ai
            rank | stories → edition of eight | model base.text
            store | keeping: ports | model ai
            index | finding: ports | model
            account | who comes: registration, sign-in, sessions | model base.time base.settings store
            openid | signing in at a provider that the operator names | model base.time base.settings base.net store account
            mail | what is sent by mail, and the door to a mail server | model base.time base.settings base.net store account
            poll | feed → items: a visit | model base.time base.text base.net base.manners feed extract html store
            fetch | item → page | model base.time base.net base.manners store
            comment.moderator | the first to read a comment | base.text ai
            comment | what people say of a story, and what is decided about it | model base.time base.settings base.text html store comment.moderator
            sample | the sample edition, answered inside the process | model base.time base.net
            pipeline | the whole flow on one page | model base.time base.settings base.net base.text extract html ai enrich group rank store index poll fetch
            reading | what a visitor asks | model base.time base.cache base.text html ai enrich group store index pipeline
            panel | what a reader opens beside a text | model base.cache base.text base.settings html ai store reading
            editing | what an editor changes | model base.time base.text feed store poll sample pipeline reading
            web.picture | pictures through our own proxy | model base.cache base.net html store
            web.words | what pages say, in each language |
            web.guard | who comes, and may do what | model base.time store account reading web.words
            web.frame | what every page has; groups of pages | model base.time html store account reading panel web.words web.guard
            web.talk | the pages of a conversation | model base.time base.text html store comment comment.moderator reading web.words web.guard web.frame
            web.read | the pages to read | model base.time html store index reading panel web.picture web.words web.guard web.frame web.talk
            web.account | the pages of an account | model store account openid mail web.words web.guard web.frame
            web.own | what a reader keeps | model base.time store reading web.words web.guard web.frame web.read
            web.admin | the pages of those who run the site | model base.time store account mail reading web.words web.guard web.frame
            web.mail | letters, and the pages about them | model base.time store mail reading web.words web.guard web.frame web.account
            web | what holds the groups together | model base.time store account openid mail reading web.guard web.frame web.account web.own web.admin
            api | what scripts rely on: JSON, feeds out | model base.time html store index comment reading web.words web.guard web.frame web.talk
            cli | the words of the command line | model base.settings base.net base.text html feed extract ai enrich group store reading
            ai.onnx | models in this process | ai base.settings
            ai.remote | models behind an address of the operator's | ai base.net base.settings
            store.sql | keeping in SQLite | model base.cache ai store
            index.lucene | finding by Lucene | model index
            """;

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("[|]", -1);
            List<String> uses =
                    Arrays.stream(cells[2].strip().split(" ", -1))
                            .filter(use -> !use.isEmpty())
                            .map(use -> "daily8." + use)
                            .toList();
            rows.put("daily8." + cells[0].strip(), new Row(cells[1].strip(), uses));
        }
        rows.put("daily8", new Row("Main, Settings, Wiring", List.copyOf(rows.keySet())));
        return rows;
    }

    private static Map<String, List<String>> doors() {
        Map<String, List<String>> doors = new LinkedHashMap<>();
        doors.put("org.apache.lucene", List.of("daily8.index.lucene"));
        doors.put("ai.onnxruntime", List.of("daily8.ai.onnx"));
        doors.put("ai.djl", List.of("daily8.ai.onnx"));
        doors.put("java.sql", List.of("daily8.store.sql"));
        doors.put("org.flywaydb", List.of("daily8.store.sql"));
        doors.put("org.apache.hc", List.of("daily8.base.net"));
        doors.put("io.javalin", List.of("daily8.web.*", "daily8.api"));
        doors.put("com.webauthn4j", List.of("daily8.account"));
        doors.put("com.nimbusds", List.of("daily8.openid"));
        doors.put("jakarta.mail", List.of("daily8.mail"));
        doors.put("org.eclipse.angus", List.of("daily8.mail"));
        doors.put("gg.jte", List.of("daily8.web.frame"));
        doors.put("javax.imageio", List.of("daily8.web.picture", "daily8.sample"));
        doors.put("org.bouncycastle", List.of("daily8.account"));
        doors.put("org.commonmark", List.of("daily8.comment"));
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
