package daily8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A step of the pipeline as a command: JSON Lines in, JSON Lines out, in input order.
public final class PipeCommand implements Command {
    private final String word;
    private final String purpose;
    private final String fields;
    private final List<NumberOption> own;
    private final Function<PipeOptions, PipeStep> step;

    /// `fields` describes the lines in and out; `step` is made when the command runs.
    public PipeCommand(String word, String purpose, String fields, Supplier<PipeStep> step) {
        this(word, purpose, fields, List.of(), options -> step.get());
    }

    private PipeCommand(
            String word,
            String purpose,
            String fields,
            List<NumberOption> own,
            Function<PipeOptions, PipeStep> step) {
        this.word = word;
        this.purpose = purpose;
        this.fields = fields;
        this.own = own;
        this.step = step;
    }

    /// One that takes a number besides the usual options.
    static PipeCommand taking(
            NumberOption option,
            String word,
            String purpose,
            String fields,
            IntFunction<PipeStep> step) {
        return new PipeCommand(
                word,
                purpose,
                fields,
                List.of(option),
                options -> step.apply(options.number(option)));
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
        return """
        daily8 %s [--threads N]%s [--quiet]

        %s
        Reads JSON Lines on standard input, writes JSON Lines on standard output: one line out for
        each line in, in the same order and with the same id. A line that can't be answered gives
        {"id":...,"error":"one plain sentence"}; the exit status is 0 when every line was answered
        and 2 for unusable arguments. Progress goes to standard error; --quiet turns it off.
        --threads N: how many lines are worked on at once (default: all cores).
        %s
        %s\
        """
                .formatted(
                        word,
                        own.stream()
                                .map(option -> " [" + option.name() + " N]")
                                .collect(Collectors.joining()),
                        purpose,
                        own.stream()
                                .map(option -> option.help() + "\n")
                                .collect(Collectors.joining()),
                        fields.strip() + "\n");
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        PipeOptions options;
        try {
            options = PipeOptions.parse(arguments, own);
        } catch (IllegalArgumentException e) {
            terminal.err().println("daily8 " + word + ": " + e.getMessage());
            return 2;
        }
        PipeProgress progress = new PipeProgress(word, terminal, options.quiet());
        try {
            new PipeRunner(step.apply(options), options.threads(), progress)
                    .run(terminal.in(), terminal.out());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.finish();
        }
    }
}
