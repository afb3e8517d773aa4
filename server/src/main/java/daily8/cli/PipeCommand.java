package daily8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/// A step of the pipeline as a command: JSON Lines in, JSON Lines out, in input order.
public final class PipeCommand implements Command {
    private final String word;
    private final String purpose;
    private final String fields;
    private final Supplier<PipeStep> step;

    /// `fields` describes the lines in and out; `step` is made when the command runs.
    public PipeCommand(String word, String purpose, String fields, Supplier<PipeStep> step) {
        this.word = word;
        this.purpose = purpose;
        this.fields = fields;
        this.step = step;
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
        daily8 %s [--threads N] [--quiet]

        %s
        Reads JSON Lines on standard input, writes JSON Lines on standard output: one line out for
        each line in, in the same order and with the same id. A line that can't be answered gives
        {"id":...,"error":"one plain sentence"}; the exit status is 0 when every line was answered
        and 2 for unusable arguments. Progress goes to standard error; --quiet turns it off.
        --threads N: how many lines are worked on at once (default: all cores).

        %s\
        """
                .formatted(word, purpose, fields.strip() + "\n");
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        PipeOptions options;
        try {
            options = PipeOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            terminal.err().println("daily8 " + word + ": " + e.getMessage());
            return 2;
        }
        PipeProgress progress = new PipeProgress(word, terminal, options.quiet());
        try {
            new PipeRunner(step.get(), options.threads(), progress)
                    .run(terminal.in(), terminal.out());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.finish();
        }
    }
}
