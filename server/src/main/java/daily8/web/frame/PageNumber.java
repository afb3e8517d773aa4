package daily8.web.frame;

import org.jspecify.annotations.Nullable;

/// The number of a page as it stands in an address.
public final class PageNumber {
    /// More pages than any list of ours has.
    private static final int MAX_DIGITS = 5;

    private PageNumber() {}

    /// 1 where it is absent or no number.
    public static int of(@Nullable String text) {
        boolean isNumber =
                text != null
                        && !text.isEmpty()
                        && text.length() <= MAX_DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
