package daily8.cli;

import daily8.extract.Explanation;
import daily8.extract.Extractor;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/// `extract --explain`: one page, from a file or from the web, and why its article is what it is.
final class ExplainPage {
    private final Extractor extractor;
    private final Supplier<WebPages> web;

    ExplainPage(Extractor extractor, Supplier<WebPages> web) {
        this.extractor = extractor;
        this.web = web;
    }

    /// Returns the exit status: 1 where the page can't be read.
    int run(String page, String url, Terminal terminal) {
        boolean isAddress = page.startsWith("http://") || page.startsWith("https://");
        try {
            WebPages.Answer answer =
                    isAddress ? web.get().page(URI.create(page)) : file(Path.of(page), url);
            return switch (answer) {
                case WebPages.NotFound(String reason) -> {
                    terminal.err().println("daily8 extract: " + page + ": " + reason);
                    yield 1;
                }
                case WebPages.Found(PageFetched found) -> {
                    Explanation explanation = extractor.explain(found);
                    terminal.out().print(ExplanationText.of(explanation));
                    terminal.out().flush();
                    yield 0;
                }
            };
        } catch (IllegalArgumentException e) {
            terminal.err().println("daily8 extract: " + e.getMessage());
            return 2;
        }
    }

    private static WebPages.Answer file(Path file, String url) {
        try {
            return new WebPages.Found(
                    new PageFetched(URI.create(url), new DocumentFile(file).read(), ""));
        } catch (PipeLineException e) {
            return new WebPages.NotFound(e.sentence());
        }
    }
}
