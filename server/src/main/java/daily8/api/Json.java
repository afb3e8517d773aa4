package daily8.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON by hand: what goes out is written down here field by field, never a record's whole
/// inside. Thread-safe.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static byte[] write(Consumer<JsonGenerator> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            writer.accept(json);
        }
        return out.toByteArray();
    }

    static void answer(Context ctx, Consumer<JsonGenerator> writer) {
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("application/json; charset=utf-8").result(write(writer));
    }

    /// Tells what is wrong with a request.
    static void refuse(Context ctx, int status, String why) {
        ctx.status(status);
        answer(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("error", why);
                    json.writeEndObject();
                });
    }
}
