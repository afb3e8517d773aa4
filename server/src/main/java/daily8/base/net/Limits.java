package daily8.base.net;

import java.time.Duration;

/// What one request may cost: `wireBytes` as they come, `bodyBytes` after decoding, `wallClock` for
/// everything, redirects included.
public record Limits(long wireBytes, long bodyBytes, Duration wallClock) {
    private static final long MEBIBYTE = 1L << 20;

    /// Feeds and pages: 5 MiB on the wire, 10 MiB decoded, 20 s.
    public static final Limits DOCUMENT =
            new Limits(5 * MEBIBYTE, 10 * MEBIBYTE, Duration.ofSeconds(20));

    /// robots.txt: 500 KiB is what RFC 9309 asks crawlers to read at least.
    public static final Limits ROBOTS =
            new Limits(MEBIBYTE / 2, MEBIBYTE / 2, Duration.ofSeconds(10));

    /// Pictures: 8 MiB.
    public static final Limits PICTURE =
            new Limits(8 * MEBIBYTE, 8 * MEBIBYTE, Duration.ofSeconds(20));
}
