package daily8.account;

import daily8.account.RegistrationDoor.Mode;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;

/// What the operator sets about who comes.
public record AccountSettings(Mode registration) {
    public static final Setting REGISTRATION =
            new Setting(
                    "registration",
                    "invitation",
                    "Who may make an account: open (everybody), invitation, closed. An admin can change it.");

    public static AccountSettings from(Values values) {
        String word = values.text(REGISTRATION);
        return new AccountSettings(
                Mode.of(word.strip())
                        .orElseThrow(() ->
                                new SettingsException(
                                        "the setting registration is none of open, invitation, closed: "
                                                + word)));
    }
}
