package daily8.cli;

import daily8.base.settings.SettingsReader;
import daily8.reading.FeedDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The words that work on a data folder, also while a server runs on it.
public final class InstallationCommands {
    private final SettingsReader settings;
    private final Installation.Opener opener;

    public InstallationCommands(SettingsReader settings, Installation.Opener opener) {
        this.settings = settings;
        this.opener = opener;
    }

    public List<Command> all() {
        return List.of(
                command(
                        "import FILE.opml",
                        "adds the feeds of an OPML file",
                        "At most 5,000 feeds an import; what is left out is said, and why.",
                        InstallationCommands::importOpml),
                command(
                        "export FILE.opml",
                        "writes all feeds to an OPML file",
                        "OPML 2.0; the file is replaced.",
                        InstallationCommands::exportOpml),
                command(
                        "poll",
                        "visits all feeds now",
                        "The running server does it, or this process where none runs.",
                        (installation, words, terminal) -> {
                            installation.poll(terminal.err()::println);
                            return 0;
                        }),
                command(
                        "status",
                        "prints the state as one JSON object",
                        """
                        feeds, feedsDue, feedsFailing, articles, revisions, stories, comments,
                        backlog {fetch, enrich, index}, version.
                        """,
                        (installation, words, terminal) -> {
                            terminal.out().println(installation.statusJson());
                            return 0;
                        }),
                command(
                        "reindex",
                        "makes the search index again from the database",
                        "A running server does it and goes on serving.",
                        (installation, words, terminal) -> {
                            installation.reindex(terminal.err()::println);
                            return 0;
                        }),
                command(
                        "backup FILE",
                        "writes a consistent copy of the database",
                        "Also while a server runs. The file must not exist yet.",
                        InstallationCommands::backup),
                command(
                        "doctor",
                        "says what is wrong with this installation",
                        "In words, one complaint a line; exit status 1 where there is one.",
                        InstallationCommands::doctor));
    }

    private Command command(
            String usage, String purpose, String details, InstallationCommand.Action action) {
        return new InstallationCommand(usage, purpose, details, settings, opener, action);
    }

    private static int importOpml(
            Installation installation, List<String> words, Terminal terminal) {
        Path file = Path.of(words.getFirst());
        byte[] document;
        try {
            document = Files.readAllBytes(file);
        } catch (IOException e) {
            terminal.err().println("daily8: " + file + " can't be read");
            return 2;
        }
        FeedDesk.Imported imported = installation.desk().importOpml(document);
        imported.refused().forEach(terminal.err()::println);
        terminal.out()
                .printf(
                        "%d feeds added, %d were there already, %d left out%n",
                        imported.added(), imported.already(), imported.refused().size());
        return imported.added() + imported.already() > 0 || imported.refused().isEmpty() ? 0 : 1;
    }

    private static int exportOpml(
            Installation installation, List<String> words, Terminal terminal) {
        Path file = Path.of(words.getFirst());
        try {
            Files.writeString(file, installation.desk().exportOpml(), StandardCharsets.UTF_8);
            return 0;
        } catch (IOException e) {
            terminal.err().println("daily8: " + file + " can't be written");
            return 2;
        }
    }

    private static int backup(Installation installation, List<String> words, Terminal terminal) {
        Path file = Path.of(words.getFirst());
        if (Files.exists(file)) {
            terminal.err().println("daily8: " + file + " exists already; nothing was written");
            return 2;
        }
        installation.store().backup(file);
        terminal.out().println(file + " holds everything as of now");
        return 0;
    }

    private static int doctor(Installation installation, List<String> words, Terminal terminal) {
        List<String> complaints = installation.complaints();
        complaints.forEach(terminal.out()::println);
        if (complaints.isEmpty()) {
            terminal.out().println("Nothing is wrong with this installation.");
        }
        return complaints.isEmpty() ? 0 : 1;
    }
}
