package daily8.cli;

import daily8.base.settings.Setting;
import daily8.base.settings.SettingsReader;
import daily8.base.settings.Values;
import java.nio.file.Path;
import java.util.List;

/// Serves the site until it is told to stop.
public final class RunCommand implements Command {
    /// Starts everything and returns when the site has ended.
    @FunctionalInterface
    public interface Server {
        void serve(Values values, Terminal terminal);
    }

    private final List<Setting> known;
    private final Server server;

    public RunCommand(List<Setting> known, Server server) {
        this.known = List.copyOf(known);
        this.server = server;
    }

    @Override
    public String word() {
        return "run";
    }

    @Override
    public String purpose() {
        return "serves the site on http://localhost:8080";
    }

    @Override
    public String help() {
        StringBuilder text =
                new StringBuilder(
                        """
                        daily8 run [OPTION ...]

                        Serves the site until Ctrl-C or SIGTERM. Every option is also an environment
                        variable and a line of daily8.toml in the working directory; the command line
                        wins over the environment, the environment over the file.

                        """);
        for (Setting setting : known) {
            text.append(
                    "  --%s%s%n      %s (%s%s)%n"
                            .formatted(
                                    setting.name(),
                                    setting.isSwitch() ? "" : " …",
                                    setting.meaning(),
                                    setting.variable(),
                                    setting.isSwitch() || setting.fallback().isEmpty()
                                            ? ""
                                            : ", default " + setting.fallback()));
        }
        return text.toString();
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        SettingsReader.Chosen chosen =
                new SettingsReader(known).read(arguments, System.getenv(), Path.of("daily8.toml"));
        if (!chosen.words().isEmpty()) {
            terminal.err().println("daily8: run takes options only; see ./daily8 help run");
            return 2;
        }
        server.serve(chosen.values(), terminal);
        return 0;
    }
}
