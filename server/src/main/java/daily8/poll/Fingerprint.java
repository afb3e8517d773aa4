package daily8.poll;

import daily8.model.Digests;
import daily8.model.FeedItem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// What a feed's last answer is known by: its bytes, and what its items say. Many publishers write
/// the time of day into every answer; then the bytes differ and the items don't.
///
/// Kept as 64 hex digits: half for the bytes, half for the items.
record Fingerprint(String bytes, String items) {
    private static final int DIGITS = 32;

    static Fingerprint read(String kept) {
        return kept.length() == 2 * DIGITS
                ? new Fingerprint(kept.substring(0, DIGITS), kept.substring(DIGITS))
                : new Fingerprint("", "");
    }

    static String ofBytes(byte[] body) {
        return HexFormat.of().formatHex(Digests.sha256(body)).substring(0, DIGITS);
    }

    /// What readers would see of the items, and where they lead; ids and times may change with
    /// every answer, and mean nothing where the rest stays.
    static String ofItems(List<FeedItem> items) {
        StringBuilder said = new StringBuilder();
        for (FeedItem item : items) {
            said.append(item.url().isEmpty() ? item.id() : item.url()).append('\n');
            said.append(item.title()).append('\n');
            said.append(item.summaryHtml()).append('\n');
            said.append(item.contentHtml()).append('\n');
        }
        return ofBytes(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return bytes + items;
    }
}
