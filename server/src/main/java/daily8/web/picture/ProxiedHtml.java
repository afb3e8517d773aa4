package daily8.web.picture;

import daily8.base.cache.LruCache;
import daily8.html.HtmlText;
import daily8.html.Sanitizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An article's HTML as a page shows it: sanitised once more, its pictures by way of this server.
///
/// In: HTML that was sanitised when it was kept, perhaps by an older policy. Thread-safe.
public final class ProxiedHtml {
    /// The article's column (docs of the style sheet): whole on a phone, 34rem elsewhere.
    private static final String SIZES = "(max-width: 34rem) 100vw, 34rem";

    /// Texts that were shown last: cleaning one again takes longer than all the rest of its page.
    private static final int MOST = 400;

    private record Shown(String html, List<HtmlText.Mark> marks) {}

    private final PictureSigner signer;
    private final LruCache<Shown, String> lately = new LruCache<>(MOST);

    public ProxiedHtml(PictureSigner signer) {
        this.signer = signer;
    }

    /// With the places of a text that are lit up in it.
    public String rewrite(String html, List<HtmlText.Mark> marks) {
        return lately.get(new Shown(html, marks), this::rewrite);
    }

    private String rewrite(Shown shown) {
        String clean = Sanitizer.sanitize(shown.html(), "", this::attributes);
        return shown.marks().isEmpty() ? clean : HtmlText.of(clean).marked(shown.marks());
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
