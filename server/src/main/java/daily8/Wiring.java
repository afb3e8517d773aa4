package daily8;

import daily8.base.net.AddressRules;
import daily8.base.net.CheckingResolver;
import daily8.base.net.NameLookup;
import daily8.base.net.NetSettings;
import daily8.base.net.UrlCheck;
import daily8.base.settings.SettingsReader;
import daily8.base.settings.Values;
import daily8.cli.Command;
import daily8.cli.PipeCommands;
import java.nio.file.Path;
import java.util.List;

/// Builds every object once, by hand, in the order of the flow: the contents page of the code.
final class Wiring {
    private Wiring() {}

    static List<Command> commands() {
        return PipeCommands.all(Wiring::urlCheck);
    }

    private static UrlCheck urlCheck() {
        NetSettings net = NetSettings.from(environment());
        return new UrlCheck(
                new CheckingResolver(NameLookup.SYSTEM, new AddressRules(net), net.dnsTimeout()));
    }

    /// What the pipe commands know of the operator's choices.
    private static Values environment() {
        return new SettingsReader(Settings.ALL)
                .read(List.of(), System.getenv(), Path.of("daily8.toml"))
                .values();
    }
}
