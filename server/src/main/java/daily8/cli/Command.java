package daily8.cli;

import java.util.List;

/// A word of the command line.
public interface Command {
    String word();

    /// One line for the list of words.
    String purpose();

    /// All about it: arguments, fields of its lines, exit statuses.
    String help();

    /// Does it. Returns the exit status: 0 when it was done, 1 when it could not be, 2 for unusable
    /// arguments.
    int run(List<String> arguments, Terminal terminal);
}
