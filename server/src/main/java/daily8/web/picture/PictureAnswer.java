package daily8.web.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A [Picture] as an answer of HTTP, for the web door to write as it is.
///
/// Whatever it holds, a browser that opens it runs nothing: the policy forbids all, and the type is
/// not guessed. Errors are plain text, so that words from outside are no markup.
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a picture would cost more
public record PictureAnswer(int status, Map<String, String> headers, byte[] body) {
    /// The address names the picture and its width, and what was drawn once is not drawn otherwise.
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    /// Long enough that a page with broken pictures does not ask again at every visit.
    private static final String FOR_TEN_MINUTES = "public, max-age=600";

    public PictureAnswer {
        headers = Map.copyOf(headers);
    }

    public static PictureAnswer of(Picture picture) {
        return switch (picture) {
            case Picture.Ready ready -> answer(200, ready.type(), FOR_A_YEAR, ready.bytes());
            case Picture.Forbidden forbidden -> words(403, forbidden.reason());
            case Picture.Absent absent -> words(404, absent.reason());
            case Picture.Unusable unusable -> words(502, unusable.reason());
        };
    }

    private static PictureAnswer words(int status, String reason) {
        byte[] body = (reason + "\n").getBytes(StandardCharsets.UTF_8);
        String cache = status == 403 ? "no-store" : FOR_TEN_MINUTES;
        return answer(status, "text/plain; charset=utf-8", cache, body);
    }

    private static PictureAnswer answer(int status, String type, String cache, byte[] body) {
        return new PictureAnswer(
                status,
                Map.of(
                        "Content-Type", type,
                        "Cache-Control", cache,
                        "Content-Security-Policy", "default-src 'none'; sandbox",
                        "X-Content-Type-Options", "nosniff",
                        "Cross-Origin-Resource-Policy", "same-origin"),
                body);
    }
}
