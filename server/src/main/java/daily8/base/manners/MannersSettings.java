package daily8.base.manners;

import daily8.base.settings.Setting;
import daily8.base.settings.Values;
import java.time.Duration;

/// How considerate the site is beyond robots.txt, which is always obeyed.
///
/// `hostPause` lies between two requests to the same host; `keepNoarchive` and `keepNoai` keep the
/// text of pages that ask, by header or element, not to be archived or not to be used by AI.
public record MannersSettings(Duration hostPause, boolean keepNoarchive, boolean keepNoai) {
    public static final Setting HOST_PAUSE =
            new Setting("host-pause", "PT1S", "the pause between two requests to the same host");

    public static final Setting KEEP_NOARCHIVE =
            new Setting(
                    "keep-noarchive",
                    "false",
                    "keep the text of pages that ask not to be archived (noarchive)");

    public static final Setting KEEP_NOAI =
            new Setting(
                    "keep-noai",
                    "false",
                    "keep the text of pages that ask not to be used by AI (noai)");

    public static final MannersSettings DEFAULT =
            new MannersSettings(Duration.ofSeconds(1), false, false);

    public static MannersSettings from(Values values) {
        return new MannersSettings(
                values.duration(HOST_PAUSE), values.isOn(KEEP_NOARCHIVE), values.isOn(KEEP_NOAI));
    }
}
