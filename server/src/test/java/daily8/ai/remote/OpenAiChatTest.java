package daily8.ai.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.ai.ChatException;
import daily8.base.net.OperatorHttp;
import daily8.testing.ScriptedModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenAiChatTest {
    private final List<String> pieces = new ArrayList<>();

    private void ask(ScriptedModel server, Duration limit) {
        try (OperatorHttp http = new OperatorHttp(server.address(), limit)) {
            new OpenAiChat(http, "small", "secret").answer("Be brief.", "Why?", pieces::add);
        }
    }

    @Test
    void piecesComeAsTheyAreWritten() {
        try (ScriptedModel server = ScriptedModel.start(ScriptedModel.saying("Be", "cause."))) {
            ask(server, Duration.ofSeconds(5));

            assertThat(pieces).containsExactly("Be", "cause.");
            assertThat(server.keys()).containsExactly("Bearer secret");
            assertThat(server.requests().getFirst())
                    .contains("\"model\":\"small\"", "Be brief.", "Why?")
                    .doesNotContain("tools");
        }
    }

    @Test
    void anAnswerThatBreaksOffIsAFailure() {
        try (ScriptedModel server = ScriptedModel.start(ScriptedModel.breakingOffAfter("Be"))) {
            assertThatThrownBy(() -> ask(server, Duration.ofSeconds(5)))
                    .isInstanceOf(ChatException.class)
                    .hasMessageContaining("broke off");
            assertThat(pieces).containsExactly("Be");
        }
    }

    @Test
    void aModelThatStallsIsCutAtTheWallClock() {
        try (ScriptedModel server = ScriptedModel.start(ScriptedModel.falling(20_000))) {
            long start = System.nanoTime();

            assertThatThrownBy(() -> ask(server, Duration.ofMillis(500)))
                    .isInstanceOf(ChatException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void aRefusalSaysItsStatus() {
        try (ScriptedModel server = ScriptedModel.start(ScriptedModel.status(401))) {
            assertThatThrownBy(() -> ask(server, Duration.ofSeconds(5)))
                    .isInstanceOf(ChatException.class)
                    .hasMessageContaining("401");
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (ScriptedModel elsewhere = ScriptedModel.start(ScriptedModel.saying("stolen"));
                ScriptedModel server =
                        ScriptedModel.start(exchange -> {
                            exchange.getResponseHeaders()
                                    .add("Location", elsewhere.address().toString());
                            exchange.sendResponseHeaders(307, -1);
                        })) {
            assertThatThrownBy(() -> ask(server, Duration.ofSeconds(5)))
                    .isInstanceOf(ChatException.class)
                    .hasMessageContaining("307");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void whatIsNoJsonIsAFailure() {
        try (ScriptedModel server =
                ScriptedModel.start(exchange ->
                        ScriptedModel.events(exchange)
                                .write("data: <html>\n\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> ask(server, Duration.ofSeconds(5)))
                    .isInstanceOf(ChatException.class)
                    .hasMessageContaining("JSON");
        }
    }

    @Test
    void onlyWebAddressesAreTaken() {
        for (String address : List.of("file:///etc/passwd", "ftp://host/", "http://me@host/")) {
            assertThatThrownBy(() -> new OperatorHttp(URI.create(address), Duration.ofSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
