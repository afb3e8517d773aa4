package daily8.ai.remote;

import daily8.base.net.OperatorHttp;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Which language model the operator wants to write prose in the panel; none by default.
public final class ChatSettings {
    public static final Setting URL =
            new Setting(
                    "llm-url",
                    "",
                    "The address of a language model that speaks OpenAI's chat completions, as"
                            + " http://localhost:11434/v1; empty for none.");
    public static final Setting MODEL =
            new Setting("llm-model", "", "The language model's name, as llama3.2.");
    public static final Setting KEY =
            new Setting(
                    "llm-key", "", "The key that the language model's server asks for, if any.");

    public static final List<Setting> ALL = List.of(URL, MODEL, KEY);

    /// A small model on two cores writes some ten words a second: a paragraph in half a minute.
    private static final Duration WALL_CLOCK = Duration.ofSeconds(90);

    private ChatSettings() {}

    public static Optional<OpenAiChat> chat(Values values) {
        String address = values.text(URL).strip();
        String model = values.text(MODEL).strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (model.isEmpty()) {
            throw new SettingsException("the setting llm-url needs llm-model beside it");
        }
        try {
            OperatorHttp http = new OperatorHttp(URI.create(address), WALL_CLOCK);
            return Optional.of(new OpenAiChat(http, model, values.text(KEY).strip()));
        } catch (IllegalArgumentException e) {
            throw new SettingsException("the setting llm-url can't be used: " + e.getMessage(), e);
        }
    }
}
