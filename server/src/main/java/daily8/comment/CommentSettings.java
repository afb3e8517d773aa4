package daily8.comment;

import daily8.base.settings.Setting;
import daily8.base.settings.Values;
import java.time.Duration;
import java.util.List;

/// How people may comment. `trustedAfter` comments that stand, the moderator holds only what is
/// grave; `anHour` is the most that one person writes in an hour.
public record CommentSettings(boolean open, int trustedAfter, int anHour, Duration editWindow) {
    public static final Setting CLOSED =
            new Setting(
                    "comments-closed",
                    "false",
                    "Nobody may comment; what was said stays readable.");
    public static final Setting TRUSTED_AFTER =
            new Setting(
                    "comments-trusted-after",
                    "5",
                    "After as many comments that stand, only what is grave is held of a person.");
    public static final Setting AN_HOUR =
            new Setting(
                    "comments-an-hour",
                    "20",
                    "The most comments that one person writes in an hour.");
    public static final Setting EDIT_WINDOW =
            new Setting(
                    "comments-edit-window",
                    "PT15M",
                    "How long people may edit what they wrote, ISO 8601.");

    public static final List<Setting> ALL = List.of(CLOSED, TRUSTED_AFTER, AN_HOUR, EDIT_WINDOW);

    public static CommentSettings from(Values values) {
        return new CommentSettings(
                !values.isOn(CLOSED),
                values.number(TRUSTED_AFTER, 0, 1_000),
                values.number(AN_HOUR, 1, 10_000),
                values.duration(EDIT_WINDOW));
    }
}
