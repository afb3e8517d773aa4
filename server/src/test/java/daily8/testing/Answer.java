package daily8.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a [TestSite] writes when it is asked.
@FunctionalInterface
public interface Answer {
    /// Writes the answer; true where the connection is kept for the next request.
    boolean write(TestSite.Request request, OutputStream out)
            throws IOException, InterruptedException;

    static Whole status(int status) {
        return new Whole(status, Map.of(), new byte[0]);
    }

    static Whole ok(String contentType, String body) {
        return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Whole ok(String contentType, byte[] body) {
        return new Whole(200, Map.of("Content-Type", contentType), body);
    }

    static Whole redirect(int status, Object location) {
        return status(status).with("Location", location.toString());
    }

    /// A well-behaved publisher: 304 to whoever knows this version already.
    static Answer versioned(String contentType, String body, String etag) {
        Whole full = ok(contentType, body).with("ETag", etag);
        return (request, out) ->
                request.header("if-none-match").equals(etag)
                        ? status(304).with("ETag", etag).write(request, out)
                        : full.write(request, out);
    }

    /// An answer as servers usually give it, with its true length.
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Whole(int status, Map<String, String> headers, byte[] body) implements Answer {
        public Whole with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Whole(status, more, body);
        }

        @Override
        public boolean write(TestSite.Request request, OutputStream out) throws IOException {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
            headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            if (status != 304) {
                head.append("Content-Length: " + body.length + "\r\n");
            }
            out.write(TestSite.bytes(head.append("\r\n").toString()));
            if (status != 304) {
                out.write(body);
            }
            return !"close".equals(headers.get("Connection"));
        }
    }
}
