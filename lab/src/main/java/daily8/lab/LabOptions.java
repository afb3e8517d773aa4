package daily8.lab;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The options of an experiment: `--name value`, numbers and folders.
final class LabOptions {
    private final Map<String, String> values = new HashMap<>();

    LabOptions(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).startsWith("--") || i + 1 == arguments.size()) {
                throw new IllegalArgumentException(
                        "options are written as --name value, not " + arguments.get(i));
            }
            values.put(arguments.get(i).substring(2), arguments.get(i + 1));
        }
    }

    int number(String name, int fallback) {
        String value = values.get(name);
        return value == null ? fallback : Integer.parseInt(value);
    }

    String text(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    boolean isGiven(String name) {
        return values.containsKey(name);
    }

    Path folder(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("this needs --" + name + " FOLDER");
        }
        return Path.of(value);
    }
}
