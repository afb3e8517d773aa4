package daily8.web.picture;

import daily8.html.Sanitizer;
import java.util.LinkedHashMap;
import java.util.Map;

/// An article's HTML as a page shows it: sanitised once more, its pictures by way of this server.
///
/// In: HTML that was sanitised when it was kept, perhaps by an older policy. Thread-safe.
public final class ProxiedHtml {
    /// The article's column (docs of the style sheet): whole on a phone, 34rem elsewhere.
    private static final String SIZES = "(max-width: 34rem) 100vw, 34rem";

    private final PictureSigner signer;

    public ProxiedHtml(PictureSigner signer) {
        this.signer = signer;
    }

    public String rewrite(String html) {
        return Sanitizer.sanitize(html, "", this::attributes);
    }

    /// Two widths are offered only where the publisher says how wide the picture is: elsewhere a
    /// browser would take its size from the file it chose.
    private Map<String, String> attributes(String address, int width) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String wide = signer.address(address, PictureWidth.WIDE);
        if (width > 0) {
            String column = signer.address(address, PictureWidth.COLUMN);
            attributes.put("src", column);
            attributes.put("srcset", column + " 640w, " + wide + " 1280w");
            attributes.put("sizes", SIZES);
        } else {
            attributes.put("src", wide);
        }
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        attributes.put("referrerpolicy", "no-referrer");
        return attributes;
    }
}
