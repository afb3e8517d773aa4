package daily8.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Cases kept as files: `# words` names one, what follows is its input, and behind a line `=>` what
/// must come of it. A backslash at the end of a line joins it with the next.
public record HtmlCase(String name, String input, String expected) {
    public static List<HtmlCase> in(String file) {
        List<HtmlCase> cases = new ArrayList<>();
        for (String part : read(file).split("(?m)^# ", -1)) {
            int line = part.indexOf('\n');
            if (line > 0) {
                String body = part.substring(line + 1).replace("\\\n", "");
                int arrow = body.indexOf("\n=>");
                cases.add(
                        new HtmlCase(
                                part.substring(0, line).strip(),
                                (arrow < 0 ? body : body.substring(0, arrow)).strip(),
                                arrow < 0 ? "" : body.substring(arrow + 3).strip()));
            }
        }
        return cases;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String read(String file) {
        try (InputStream in = HtmlCase.class.getResourceAsStream("/html/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
