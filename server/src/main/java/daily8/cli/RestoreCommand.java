package daily8.cli;

import daily8.base.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts a backup in the place of what a data folder holds.
public final class RestoreCommand implements Command {
    private final SettingsReader settings;
    private final Installation.Restorer restorer;

    public RestoreCommand(SettingsReader settings, Installation.Restorer restorer) {
        this.settings = settings;
        this.restorer = restorer;
    }

    @Override
    public String word() {
        return "restore";
    }

    @Override
    public String purpose() {
        return "puts a backup in the place of the data folder's database";
    }

    @Override
    public String help() {
        return """
        daily8 restore FILE [--data DIR]

        The server must be stopped. The database that was there is kept beside it with the ending
        .before-restore; the index is made again at the next start.
        """;
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        SettingsReader.Chosen chosen =
                settings.read(arguments, System.getenv(), Path.of("daily8.toml"));
        if (chosen.words().size() != 1) {
            terminal.err().println("daily8: this is written as ./daily8 restore FILE");
            return 2;
        }
        Path backup = Path.of(chosen.words().getFirst());
        if (!Files.isReadable(backup)) {
            terminal.err().println("daily8: " + backup + " can't be read");
            return 2;
        }
        restorer.restore(chosen.values(), backup);
        terminal.out().println("restored from " + backup);
        return 0;
    }
}
