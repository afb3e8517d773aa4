package daily8.cli;

import daily8.base.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;

/// A word that works on a data folder: `import`, `export`, `poll`, `status` and their like.
final class InstallationCommand implements Command {
    /// What the word does with the opened folder; `words` are as many as the usage names.
    @FunctionalInterface
    interface Action {
        /// Returns the exit status.
        int run(Installation installation, List<String> words, Terminal terminal);
    }

    private final String usage;
    private final String purpose;
    private final String details;
    private final SettingsReader settings;
    private final Installation.Opener opener;
    private final Action action;

    /// `usage` is the word and its arguments: `import FILE.opml`.
    InstallationCommand(
            String usage,
            String purpose,
            String details,
            SettingsReader settings,
            Installation.Opener opener,
            Action action) {
        this.usage = usage;
        this.purpose = purpose;
        this.details = details;
        this.settings = settings;
        this.opener = opener;
        this.action = action;
    }

    @Override
    public String word() {
        return usage.split(" ", 2)[0];
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public String help() {
        return "daily8 %s [--data DIR]%n%n%s%n".formatted(usage, details.strip());
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        SettingsReader.Chosen chosen =
                settings.read(arguments, System.getenv(), Path.of("daily8.toml"));
        int wanted = usage.split(" ", -1).length - 1;
        if (chosen.words().size() != wanted) {
            terminal.err().println("daily8: this is written as ./daily8 " + usage);
            return 2;
        }
        try (Installation installation = opener.open(chosen.values())) {
            int status = action.run(installation, chosen.words(), terminal);
            terminal.out().flush();
            return status;
        }
    }
}
