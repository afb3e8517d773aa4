package daily8.lab;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real server in a process of its own, on loopback, as an operator would start it.
final class ServerProcess implements AutoCloseable {
    private static final String BOUNDARY = "a-boundary-of-parts";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /// On a machine that is busy with other things.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a server on `data` without sample and catalogue and waits until it can serve.
    static ServerProcess start(Path data, Map<String, String> environment) throws Exception {
        return start(data, List.of("--no-sample", "--no-catalogue"), environment);
    }

    static ServerProcess start(Path data, List<String> options, Map<String, String> environment)
            throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(launcher().toString(), "run"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DAILY8_ALLOW_NETWORKS", "127.0.0.0/8");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolveSibling("server.log").toFile()));
        ServerProcess server = new ServerProcess(builder.start(), port);
        server.awaitReady();
        return server;
    }

    static Path launcher() {
        return Path.of(System.getProperty("daily8.root", "."), "daily8").toAbsolutePath();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/readyz").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(20);
        }
        close();
        throw new IllegalStateException("the server did not get ready; see server.log");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return http.send(
                HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode status() throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get("/api/v1/status").body());
    }

    /// Gives the server feeds the way a person does in the browser: by the form of the feeds' page.
    void importOpml(String opml) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/en/feeds");
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        String token = between(page.body(), "name=\"csrf\" value=\"", "\"");
        String form =
                part("csrf", token)
                        + part("file\"; filename=\"feeds.opml", opml)
                        + "--"
                        + BOUNDARY
                        + "--\r\n";
        HttpResponse<Void> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(address() + "/en/feeds/import"))
                                .header("Cookie", cookie)
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the import was answered " + answer.statusCode());
        }
    }

    private static String part(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, content);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    /// What the server has used of the cores so far.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// kill -9: no hook runs, nothing is flushed.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM; returns the exit status.
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            kill();
        }
        return process.exitValue();
    }

    /// Runs another word of the launcher on the same data and returns what it printed.
    static String word(Path data, String... words) throws Exception {
        return word(data, Map.of(), words);
    }

    /// The same with more environment: whoever writes times must go by the server's clock.
    static String word(Path data, Map<String, String> environment, String... words)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("./daily8 " + words[0] + " failed");
        }
        return printed;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
