package daily8.cli;

import java.util.List;
import java.util.Optional;

/// Finds the command for a word and runs it.
public final class CommandLine {
    /// Words of the launcher itself, told here so that the help is whole.
    private static final List<String[]> LAUNCHER_WORDS =
            List.of(
                    new String[] {"test", "runs the tests; what this machine can't run is named"},
                    new String[] {
                        "check", "fast tests, format, analysis; --all: everything, as CI"
                    },
                    new String[] {"fix", "formats the code"},
                    new String[] {
                        "bench", "benchmarks and long proofs; without a word: their list"
                    });

    private final List<Command> commands;

    public CommandLine(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /// Runs the words of a command line; returns the exit status.
    public int run(List<String> words, Terminal terminal) {
        String word = words.isEmpty() ? "help" : words.getFirst();
        List<String> arguments = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (word.equals("help") || word.equals("--help") || word.equals("-h")) {
            return help(arguments, terminal);
        }
        Optional<Command> command = find(word);
        if (command.isEmpty()) {
            terminal.err().println(unknown(word));
            return 2;
        }
        if (arguments.contains("--help")) {
            return help(List.of(word), terminal);
        }
        return command.get().run(arguments, terminal);
    }

    private int help(List<String> arguments, Terminal terminal) {
        if (arguments.isEmpty()) {
            terminal.out().print(overview());
            terminal.out().flush();
            return 0;
        }
        Optional<Command> command = find(arguments.getFirst());
        if (command.isEmpty()) {
            terminal.err().println(unknown(arguments.getFirst()));
            return 2;
        }
        terminal.out().print(command.get().help());
        terminal.out().flush();
        return 0;
    }

    private static String unknown(String word) {
        return "daily8: there is no word '" + word + "'; ./daily8 help lists all";
    }

    private Optional<Command> find(String word) {
        return commands.stream().filter(command -> command.word().equals(word)).findFirst();
    }

    private String overview() {
        StringBuilder text = new StringBuilder("Daily8: a news site that you run yourself.\n\n");
        for (Command command : commands) {
            text.append("  %-13s %s%n".formatted(command.word(), command.purpose()));
        }
        for (String[] word : LAUNCHER_WORDS) {
            text.append("  %-13s %s%n".formatted(word[0], word[1]));
        }
        return text.append("\n./daily8 help WORD tells more.\n").toString();
    }
}
