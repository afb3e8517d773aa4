package daily8.web.frame;

import daily8.model.Digests;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The style sheet, the script, the fonts and the icon, under names that carry the hash of their
/// content: a browser keeps them for good and never sees an old one.
///
/// Addresses inside the style sheet are rewritten to the hashed ones. Kept in memory, compressed
/// once. Thread-safe.
public final class StaticFiles implements Routes {
    /// In this order: the style sheet names the fonts.
    static final List<String> NAMES =
            List.of(
                    "fonts/newsreader-text.woff2",
                    "fonts/newsreader-italic.woff2",
                    "fonts/newsreader-display.woff2",
                    "fonts/newsreader-extended.woff2",
                    "fonts/noto-naskh-arabic.woff2",
                    "fonts/noto-sans-arabic.woff2",
                    "icon.svg",
                    "icon-192.png",
                    "icon-512.png",
                    "site.webmanifest",
                    "site.js",
                    "panel.js",
                    "passkeys.js",
                    "talk.js",
                    "sw.js",
                    "people.css",
                    "site.css");

    private static final int HASH_DIGITS = 10;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, File> files = new HashMap<>();

    public StaticFiles() {
        for (String name : NAMES) {
            byte[] content = isText(name) ? withAddresses(read(name)) : read(name);
            String hash = HexFormat.of().formatHex(Digests.sha256(content));
            int dot = name.lastIndexOf('.');
            String hashed =
                    name.substring(name.indexOf('/') + 1, dot)
                            + "."
                            + hash.substring(0, HASH_DIGITS)
                            + name.substring(dot);
            addresses.put(name, "/static/" + hashed);
            files.put(hashed, File.of(name, content));
        }
    }

    /// The address of a file under `resources/static`: `site.css` → `/static/site.<hash>.css`.
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no static file " + name);
        }
        return address;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/static/{file}", ctx -> send(ctx, files.get(ctx.pathParam("file"))));
        // A worker is named by its address for good, and rules the folder that it stands in.
        routes.get(
                "/sw.js",
                ctx -> {
                    send(ctx, files.get(address("sw.js").substring("/static/".length())));
                    ctx.header("Cache-Control", "no-cache");
                });
    }

    private static boolean isText(String name) {
        return !name.endsWith(".woff2") && !name.endsWith(".png");
    }

    private static void send(Context ctx, @Nullable File file) {
        if (file == null) {
            throw new NotFoundResponse();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.header("Vary", "Accept-Encoding");
        ctx.contentType(file.type());
        ctx.disableCompression();
        String accepted = ctx.header("Accept-Encoding");
        if (file.gzipped().length > 0 && accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(file.gzipped());
        } else {
            ctx.result(file.content());
        }
    }

    private byte[] withAddresses(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> entry : addresses.entrySet()) {
            text = text.replace("url(" + entry.getKey() + ")", "url(" + entry.getValue() + ")");
            text = text.replace("\"" + entry.getKey() + "\"", "\"" + entry.getValue() + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks static/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `gzipped` is empty where compressing again gains nothing.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record File(String type, byte[] content, byte[] gzipped) {
        static File of(String name, byte[] content) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return switch (ending) {
                case "css" -> new File("text/css; charset=utf-8", content, gzip(content));
                case "js" -> new File("text/javascript; charset=utf-8", content, gzip(content));
                case "svg" -> new File("image/svg+xml", content, gzip(content));
                case "webmanifest" -> new File("application/manifest+json", content, gzip(content));
                case "png" -> new File("image/png", content, new byte[0]);
                case "woff2" -> new File("font/woff2", content, new byte[0]);
                default -> throw new IllegalArgumentException("no media type for " + name);
            };
        }

        private static byte[] gzip(byte[] content) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
