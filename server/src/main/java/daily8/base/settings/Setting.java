package daily8.base.settings;

import java.util.Locale;

/// One thing an operator can choose. `name` as on the command line (`allow-networks`); `fallback`
/// is what holds where nobody chose; `meaning` one sentence for the help.
public record Setting(String name, String fallback, String meaning) {
    /// The environment variable: `DAILY8_ALLOW_NETWORKS`.
    public String variable() {
        return "DAILY8_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// A switch is on or off; its option takes no value.
    public boolean isSwitch() {
        return fallback.equals("false");
    }
}
