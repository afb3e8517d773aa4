package daily8.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Speaks HTTP 1.0 to a port of this machine word by word, so that a test can send what no decent
/// client would: any Host, any path.
public record RawHttp(int port) {
    /// An answer; header names in lower case, a repeated header's values joined by line breaks.
    public record Reply(int status, Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /// The value that `name` has in the answer's cookies.
        public String cookie(String name) {
            return header("set-cookie")
                    .lines()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1, line.indexOf(';')))
                    .findFirst()
                    .orElse("");
        }
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /// Posts a form; a Host among the headers replaces `localhost`.
    public Reply post(String path, String form, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length);
        return send("POST", path, form, all.toArray(String[]::new));
    }

    public Reply send(String method, String path, String body, String... headers) {
        StringBuilder request = new StringBuilder();
        request.append(method).append(' ').append(path).append(" HTTP/1.0\r\n");
        if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
            request.append("Host: localhost:").append(port).append("\r\n");
        }
        List.of(headers).forEach(line -> request.append(line).append("\r\n"));
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readAllBytes();
            return reply(new String(answer, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply reply(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + "\n" + b);
        }
        int status = Integer.parseInt(lines.getFirst().substring(9, 12));
        return new Reply(status, headers, text.substring(end + 4));
    }
}
