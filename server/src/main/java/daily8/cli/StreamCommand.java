package daily8.cli;

import daily8.ai.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A step that sees articles together as a command: JSON Lines in, JSON Lines out, in input order.
public final class StreamCommand implements Command {
    /// What is done with the articles.
    interface Step {
        void run(ArticleStream articles, InputStream in, AnswerWriter out, StreamOptions options)
                throws IOException;
    }

    private final String word;
    private final String purpose;
    private final String help;
    private final Supplier<Embedder> embedder;
    private final UnaryOperator<String> languageOf;
    private final Step step;

    private StreamCommand(
            String word,
            String purpose,
            String help,
            Supplier<Embedder> embedder,
            UnaryOperator<String> languageOf,
            Step step) {
        this.word = word;
        this.purpose = purpose;
        this.help = help;
        this.embedder = embedder;
        this.languageOf = languageOf;
        this.step = step;
    }

    public static StreamCommand stories(
            Supplier<Embedder> embedder, UnaryOperator<String> languageOf) {
        return new StreamCommand(
                "stories",
                "articles in the order of time → the story of each",
                StoriesStep.HELP,
                embedder,
                languageOf,
                new StoriesStep());
    }

    public static StreamCommand related(
            Supplier<Embedder> embedder, UnaryOperator<String> languageOf) {
        return new StreamCommand(
                "related",
                "articles → for each, the others that have to do with it, and why",
                RelatedStep.HELP,
                embedder,
                languageOf,
                new RelatedStep());
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        StreamOptions options;
        try {
            options = StreamOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            terminal.err().println("daily8 " + word + ": " + e.getMessage());
            return 2;
        }
        PipeProgress progress = new PipeProgress(word, terminal, options.pipe().quiet());
        Arrivals arrivals = new Arrivals(embedder.get(), languageOf, options.timed());
        try {
            step.run(
                    new ArticleStream(arrivals, options.pipe().threads()),
                    terminal.in(),
                    new AnswerWriter(terminal.out(), progress),
                    options);
            terminal.out().flush();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.finish();
        }
    }
}
