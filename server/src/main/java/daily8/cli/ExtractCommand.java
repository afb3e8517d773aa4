package daily8.cli;

import daily8.extract.Extractor;
import daily8.extract.SiteRules;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `extract`: pages → their articles, a page a line; with `--explain`, one page and why its article
/// is what it is.
final class ExtractCommand implements Command {
    private static final String EXPLAIN = "--explain";
    private static final String NO_RULES = "--no-rules";
    private static final String DATA = "--data";
    private static final String URL = "--url";

    private final Supplier<WebPages> web;

    ExtractCommand(Supplier<WebPages> web) {
        this.web = web;
    }

    @Override
    public String word() {
        return "extract";
    }

    @Override
    public String purpose() {
        return "a page → its article; --explain: why it is what it is";
    }

    @Override
    public String help() {
        return lines(SiteRules.NONE).help()
                + """

                daily8 extract --explain URL-or-FILE [--url URL] [--no-rules] [--data DIR]

                Shows for one page where title, day and authors came from, how its body was found,
                and why each part was kept or dropped. A page of the web is fetched as the site
                would, robots.txt obeyed; --url tells the address of a page in a file.
                --no-rules: without rules for single sites, for lines on standard input, too.
                --data DIR: with the operator's own rules in DIR/sites, too.
                """;
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> left = new ArrayList<>(arguments);
        Optional<String> data = taken(left, DATA);
        SiteRules rules =
                left.remove(NO_RULES)
                        ? SiteRules.NONE
                        : data.map(folder -> SiteRules.and(Path.of(folder).resolve("sites")))
                                .orElseGet(SiteRules::builtIn);
        if (!left.contains(EXPLAIN)) {
            return lines(rules).run(left, terminal);
        }
        Optional<String> url = taken(left, URL);
        left.remove(EXPLAIN);
        if (left.size() != 1 || left.getFirst().startsWith("--")) {
            terminal.err()
                    .println("daily8: this is written as ./daily8 extract --explain URL-or-FILE");
            return 2;
        }
        Extractor extractor = new Extractor(InstantSource.system(), rules);
        return new ExplainPage(extractor, web).run(left.getFirst(), url.orElse(""), terminal);
    }

    private static PipeCommand lines(SiteRules rules) {
        return new PipeCommand(
                "extract",
                "a page → its article",
                ExtractStep.FIELDS,
                () -> new ExtractStep(new Extractor(InstantSource.system(), rules)));
    }

    /// The value of an option, which is taken out of the arguments.
    private static Optional<String> taken(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }
}
