package daily8.base.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The chosen values, by setting. A value that does not fit its setting is a [SettingsException]
/// that names the setting. Immutable.
public final class Values {
    private final Map<String, String> chosen;

    /// Values by the settings' names; what is absent falls back.
    public Values(Map<String, String> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    public String text(Setting setting) {
        return chosen.getOrDefault(setting.name(), setting.fallback());
    }

    public boolean isOn(Setting setting) {
        return switch (text(setting).toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off", "" -> false;
            default -> throw wrong(setting, "true or false");
        };
    }

    public int number(Setting setting, int least, int most) {
        String wanted = "a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(text(setting).strip());
            if (number < least || number > most) {
                throw wrong(setting, wanted);
            }
            return number;
        } catch (NumberFormatException e) {
            throw wrong(setting, wanted);
        }
    }

    /// A duration as ISO 8601 writes it: `PT1S`.
    public Duration duration(Setting setting) {
        String wanted = "a duration of 0 to 30 days, such as PT1S";
        try {
            Duration duration = Duration.parse(text(setting).strip());
            if (duration.isNegative() || duration.compareTo(Duration.ofDays(30)) > 0) {
                throw wrong(setting, wanted);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw wrong(setting, wanted);
        }
    }

    /// Words separated by commas; empty ones are left out.
    public List<String> list(Setting setting) {
        List<String> words = new ArrayList<>();
        for (String word : text(setting).split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return List.copyOf(words);
    }

    private SettingsException wrong(Setting setting, String wanted) {
        return new SettingsException(
                "the setting %s is '%s', but must be %s"
                        .formatted(setting.name(), text(setting), wanted));
    }
}
