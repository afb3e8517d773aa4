package daily8.html;

import java.util.Map;

/// What an `img` carries in the place of a publisher's address: at render time, our own.
@FunctionalInterface
public interface PictureRewrite {
    /// Leaves the publisher's address: what is kept is sanitised so.
    PictureRewrite NONE = (address, width) -> Map.of("src", address);

    /// Attributes by name, in the order they are written; values are escaped by the sanitiser.
    /// `width` is what the publisher says, 0 where it says nothing.
    Map<String, String> attributes(String address, int width);
}
