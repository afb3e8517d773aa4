package daily8.cli;

import daily8.ai.Embedder;
import daily8.base.net.UrlCheck;
import daily8.base.text.Languages;
import daily8.enrich.Enricher;
import daily8.feed.FeedParser;
import java.util.List;
import java.util.function.Supplier;

/// The steps of the pipeline as commands, in the order of the flow.
public final class PipeCommands {
    private PipeCommands() {}

    public static List<Command> all(
            Supplier<UrlCheck> urlCheck, Supplier<WebPages> web, Supplier<Embedder> embedder) {
        return List.of(
                new PipeCommand(
                        "parse-feed",
                        "a feed's document → its items",
                        ParseFeedStep.FIELDS,
                        () -> new ParseFeedStep(new FeedParser())),
                new ExtractCommand(web),
                PipeCommand.taking(
                        EnrichStep.SENTENCES,
                        "enrich",
                        "an article → what it is about: tags, key points, names, quotes, numbers",
                        EnrichStep.FIELDS,
                        sentences -> new EnrichStep(new Enricher(embedder.get(), sentences))),
                StreamCommand.stories(embedder, PipeCommands::language),
                StreamCommand.related(embedder, PipeCommands::language),
                PipeCommand.taking(
                        SummarizeStoryStep.WORDS,
                        "summarize-story",
                        "the articles of a story → what they say together, quoted",
                        SummarizeStoryStep.FIELDS,
                        SummarizeStoryStep::new),
                new PipeCommand(
                        "sanitize",
                        "publishers' HTML → HTML that is safe to show",
                        SanitizeStep.FIELDS,
                        SanitizeStep::new),
                new PipeCommand(
                        "check-url",
                        "whether an address would be asked",
                        CheckUrlStep.FIELDS,
                        () -> new CheckUrlStep(urlCheck.get())));
    }

    /// Headlines are English until their letters say otherwise.
    private static String language(String text) {
        return Languages.of("en", text).language();
    }
}
