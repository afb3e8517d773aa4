package daily8.mail;

import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import daily8.model.MailAddress;
import java.util.List;
import java.util.Optional;

/// The mail server that the operator names; without one nothing is sent.
public record MailSettings(
        String host, int port, Security security, String user, String password, MailAddress from) {
    public static final Setting HOST =
            new Setting(
                    "mail-host",
                    "",
                    "The mail server that carries the site's mail (SMTP); empty for no mail.");
    public static final Setting PORT =
            new Setting("mail-port", "", "Its port; usually 587, with mail-security tls 465.");
    public static final Setting SECURITY =
            new Setting(
                    "mail-security",
                    "starttls",
                    "How the way to the mail server is kept private: starttls, tls, or none.");
    public static final Setting USER =
            new Setting(
                    "mail-user", "", "The name that the mail server knows the site by, if any.");
    public static final Setting PASSWORD =
            new Setting("mail-password", "", "The password that belongs to mail-user.");
    public static final Setting FROM =
            new Setting("mail-from", "", "The address that the site's mail comes from.");

    public static final List<Setting> ALL = List.of(HOST, PORT, SECURITY, USER, PASSWORD, FROM);

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int ANY = 65_535;

    /// How the connection is protected. With all but NONE the server must prove its name.
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    public static Optional<MailSettings> from(Values values) {
        String host = values.text(HOST).strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (!host.matches("[A-Za-z0-9.:_-]+")) {
            throw new SettingsException("the setting mail-host is no name of a host: " + host);
        }
        Security security = security(values.text(SECURITY).strip());
        int usual = security == Security.TLS ? SUBMISSIONS : SUBMISSION;
        int port = values.text(PORT).isBlank() ? usual : values.number(PORT, 1, ANY);
        MailAddress from =
                MailAddress.parse(values.text(FROM))
                        .orElseThrow(() ->
                                new SettingsException(
                                        "the setting mail-host needs mail-from beside it, a mail address"));
        return Optional.of(
                new MailSettings(
                        host,
                        port,
                        security,
                        values.text(USER).strip(),
                        values.text(PASSWORD),
                        from));
    }

    private static Security security(String word) {
        for (Security security : Security.values()) {
            if (security.name().equalsIgnoreCase(word)) {
                return security;
            }
        }
        throw new SettingsException(
                "the setting mail-security is '" + word + "', but must be starttls, tls or none");
    }

    /// Not with the password.
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
