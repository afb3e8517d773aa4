package daily8.web.picture;

import java.util.Arrays;
import java.util.Optional;

/// The widths that pictures are served in. Few, so that the store holds each picture a few times at
/// most and nobody can ask for a thousand sizes.
public enum PictureWidth {
    /// A publisher's icon, at double density.
    ICON(64),
    /// On a card in a list.
    CARD(320),
    /// The column of an article.
    COLUMN(640),
    /// The column at double density.
    WIDE(1280);

    private final int pixels;

    PictureWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    static Optional<PictureWidth> of(String pixels) {
        return Arrays.stream(values())
                .filter(width -> Integer.toString(width.pixels).equals(pixels))
                .findFirst();
    }
}
