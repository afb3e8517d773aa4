package daily8;

import daily8.base.settings.SettingsException;
import daily8.cli.CommandLine;
import daily8.cli.Terminal;
import java.util.List;

/// Words of the command line → command → exit status.
///
/// The last broad catch: what nobody expected becomes one line for the person and a stack trace.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        int status;
        try {
            status = new CommandLine(Words.all()).run(List.of(arguments), terminal);
        } catch (SettingsException e) {
            terminal.err().println("daily8: " + e.getMessage());
            status = 2;
        } catch (RuntimeException e) {
            terminal.err().println("daily8: " + e);
            e.printStackTrace(terminal.err());
            status = 1;
        }
        terminal.out().flush();
        System.exit(status);
    }
}
