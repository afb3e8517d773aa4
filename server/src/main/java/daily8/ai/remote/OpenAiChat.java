package daily8.ai.remote;

import daily8.ai.ChatException;
import daily8.ai.ChatModel;
import daily8.base.net.OperatorHttp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Speaks with any server that understands OpenAI's chat completions, streamed: Ollama, llama.cpp
/// and others. No tools are offered to the model.
public final class OpenAiChat implements ChatModel {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";

    /// A paragraph: five sentences of thirty words, and as much again.
    private static final int MOST_TOKENS = 500;

    private final OperatorHttp http;
    private final String model;
    private final Map<String, String> headers;

    /// `key` may be empty.
    public OpenAiChat(OperatorHttp http, String model, String key) {
        this.http = http;
        this.model = model;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Content-Type", "application/json");
        all.put("Accept", "text/event-stream");
        if (!key.isBlank()) {
            all.put("Authorization", "Bearer " + key);
        }
        this.headers = Map.copyOf(all);
    }

    @Override
    public String name() {
        return model;
    }

    @Override
    public void answer(String rules, String text, Consumer<String> piece) {
        boolean[] done = {false};
        Optional<OperatorHttp.Failure> failure =
                http.post(
                        "chat/completions",
                        headers,
                        request(rules, text),
                        line -> done[0] |= read(line, piece));
        if (failure.isPresent()) {
            throw new ChatException("the language model: " + failure.get().words());
        }
        if (!done[0]) {
            throw new ChatException("the language model broke off");
        }
    }

    private String request(String rules, String text) {
        ObjectNode request = JSON.createObjectNode();
        request.put("model", model).put("stream", true).put("temperature", 0);
        request.put("max_tokens", MOST_TOKENS);
        var messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", rules);
        messages.addObject().put("role", "user").put("content", text);
        return JSON.writeValueAsString(request);
    }

    /// True where the line says that the answer is whole.
    private static boolean read(String line, Consumer<String> piece) {
        if (!line.startsWith(DATA)) {
            return false;
        }
        String data = line.substring(DATA.length()).strip();
        if (data.equals(DONE)) {
            return true;
        }
        try {
            JsonNode choice = JSON.readTree(data).path("choices").path(0);
            String written = choice.path("delta").path("content").asString("");
            if (!written.isEmpty()) {
                piece.accept(written);
            }
            return choice.path("finish_reason").asString("").equals("stop");
        } catch (JacksonException e) {
            throw new ChatException("the language model does not answer in JSON", e);
        }
    }
}
