package daily8.web.mail;

import daily8.model.MailAddress;
import daily8.store.MailWishes.MailWish;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One's own mail: `on` where this site sends any, `address` what counts, `unconfirmed` what waits
/// for its link to be followed.
public record MailPage(
        boolean on,
        Optional<MailAddress> address,
        Optional<MailAddress> unconfirmed,
        MailWish wish,
        Said said) {
    /// What came of the last form.
    public enum Said {
        NOTHING,
        SENT,
        NOT_SENT,
        NO_ADDRESS,
        FORGOTTEN,
        KEPT;

        public boolean isTrouble() {
            return this == NOT_SENT || this == NO_ADDRESS;
        }

        /// The name of its message.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Zones by the names that people know: `Europe/Berlin`.
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(MailPage::isKnown).sorted().toList();
    }

    static boolean isKnown(String zone) {
        return zone.equals("UTC")
                || (zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"));
    }
}
