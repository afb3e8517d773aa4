package daily8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PipeCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void answersComeInInputOrderWithTheSameId() {
        String input =
                IntStream.range(0, 200)
                        .mapToObj(i -> "{\"id\":" + i + ",\"wait\":" + (200 - i) + "}")
                        .collect(Collectors.joining("\n"));

        assertThat(run(PipeCommandTest::echo, input, "--threads", "8")).isZero();

        assertThat(lines())
                .isEqualTo(
                        IntStream.range(0, 200)
                                .mapToObj(i -> "{\"id\":" + i + ",\"said\":\"\"}")
                                .toList());
    }

    @Test
    void aLineThatIsNoJsonIsAnsweredAndTheOthersGoOn() {
        run(
                PipeCommandTest::echo,
                "{\"id\":1}\nnot json\n[1]\n{\"id\":\"x\",\"say\":\"é\"}",
                "--quiet");

        assertThat(lines())
                .containsExactly(
                        "{\"id\":1,\"said\":\"\"}",
                        "{\"error\":\"this line is not JSON\"}",
                        "{\"error\":\"this line is not a JSON object\"}",
                        "{\"id\":\"x\",\"said\":\"é\"}");
    }

    @Test
    void aStepThatFailsAnswersItsLineOnly() {
        PipeStep step =
                line -> {
                    if (line.has("bad")) {
                        throw new PipeLineException("this line is bad");
                    }
                    if (line.has("deep")) {
                        throw new StackOverflowError();
                    }
                    return echo(line);
                };

        int status =
                run(step, "{\"id\":1,\"bad\":1}\n{\"id\":2,\"deep\":1}\n{\"id\":3}", "--quiet");

        assertThat(status).isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"id\":1,\"error\":\"this line is bad\"}",
                        "{\"id\":2,\"error\":\"this line could not be worked on"
                                + " (StackOverflowError)\"}",
                        "{\"id\":3,\"said\":\"\"}");
    }

    @Test
    void unusableArgumentsEndWithStatus2AndSayWhy() {
        assertThat(run(PipeCommandTest::echo, "", "--threads", "none")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--threads").contains("none");
        assertThat(run(PipeCommandTest::echo, "", "--fast")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void quietTurnsProgressOff() {
        run(PipeCommandTest::echo, "{\"id\":1}", "--quiet");
        assertThat(err.size()).isZero();

        run(PipeCommandTest::echo, "{\"id\":1}");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 lines");
    }

    private static ObjectNode echo(JsonNode line) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("said", line.has("say") ? line.get("say").asString() : "");
    }

    private int run(PipeStep step, String input, String... arguments) {
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new PipeCommand("echo", "echoes", "In: id", () -> step)
                .run(List.of(arguments), terminal);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
