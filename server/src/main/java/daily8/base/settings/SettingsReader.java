package daily8.base.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// Gathers what the operator chose: command line before environment before file.
///
/// In: the words after the command, the environment, the file (may be absent). Out: [Values] and
/// the words that are no options. Unknown options and keys are errors that name them.
public final class SettingsReader {
    private final List<Setting> known;

    public SettingsReader(List<Setting> known) {
        this.known = List.copyOf(known);
    }

    /// The values, and the words of the command line that are no options.
    public record Chosen(Values values, List<String> words) {}

    public Chosen read(List<String> arguments, Map<String, String> environment, Path file) {
        Map<String, String> chosen = new HashMap<>(fromFile(file));
        for (Setting setting : known) {
            String value = environment.get(setting.variable());
            if (value != null && !value.isBlank()) {
                chosen.put(setting.name(), value);
            }
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            Setting setting = find(argument.substring(2, equals < 0 ? argument.length() : equals));
            if (equals >= 0) {
                chosen.put(setting.name(), argument.substring(equals + 1));
            } else if (setting.isSwitch()) {
                chosen.put(setting.name(), "true");
            } else if (i + 1 < arguments.size()) {
                chosen.put(setting.name(), arguments.get(++i));
            } else {
                throw new SettingsException("the option " + argument + " needs a value");
            }
        }
        return new Chosen(new Values(chosen), List.copyOf(words));
    }

    private Setting find(String name) {
        return known.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsException("there is no option --" + name + " here"));
    }

    private Map<String, String> fromFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, String> chosen = new HashMap<>();
        try {
            JsonNode tree = new TomlMapper().readTree(Files.readString(file));
            for (Map.Entry<String, JsonNode> entry : tree.properties()) {
                Setting setting = find(entry.getKey().replace('_', '-'));
                chosen.put(setting.name(), asText(entry.getValue()));
            }
            return chosen;
        } catch (IOException e) {
            throw new SettingsException(file + " can't be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new SettingsException(file + " is not TOML: " + e.getOriginalMessage(), e);
        }
    }

    private static String asText(JsonNode value) {
        if (!value.isArray()) {
            return value.asString();
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asString()));
        return String.join(",", items);
    }
}
