package daily8;

import daily8.account.AccountSettings;
import daily8.ai.onnx.ModelSettings;
import daily8.ai.remote.ChatSettings;
import daily8.base.manners.MannersSettings;
import daily8.base.net.NetSettings;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import daily8.base.time.SiteClock;
import daily8.comment.CommentSettings;
import daily8.extract.SiteRules;
import daily8.mail.MailSettings;
import daily8.openid.OpenIdSettings;
import daily8.panel.PanelFeatures;
import daily8.pipeline.EditionSettings;
import daily8.pipeline.Pipeline;
import daily8.web.admin.SettingLine;
import daily8.web.guard.WebSettings;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What an operator can choose, and the records of it that the packages take.
record Settings(Values values) {
    static final Setting DATA =
            new Setting("data", "./data", "The folder that holds everything the site keeps.");
    static final Setting PORT =
            new Setting("port", "8080", "The port to listen on; 0 takes a free one.");
    static final Setting HOST = new Setting("host", "127.0.0.1", "The address to listen on.");
    static final Setting BASE_URL =
            new Setting(
                    "base-url",
                    "",
                    "The address under which readers reach the site; links in feeds begin with"
                            + " it.");
    static final Setting TRUSTED_PROXIES =
            new Setting(
                    "trusted-proxies",
                    "",
                    "Addresses of the operator's own proxies, whose X-Forwarded-For is believed.");
    static final Setting OFFLINE =
            new Setting("offline", "false", "Asks no real publisher: the sample edition only.");
    static final Setting NO_SAMPLE =
            new Setting("no-sample", "false", "Leaves the sample edition out.");
    static final Setting NO_CATALOGUE =
            new Setting(
                    "no-catalogue", "false", "Starts without the built-in catalogue of sources.");
    static final Setting NO_RULES =
            new Setting("no-rules", "false", "Reads every page without rules for single sites.");
    static final Setting TIME_ZONE =
            new Setting(
                    "time-zone", "", "The site's time zone, as Europe/Berlin; else the machine's.");
    static final Setting ROLES =
            new Setting(
                    "roles",
                    "web,crawl,enrich,index",
                    "What this process does: web, crawl, enrich, index.");
    static final Setting CLOCK =
            new Setting(
                    "clock",
                    "",
                    "For replays and tests: 2020-05-18T00:00:00Z@120 starts the clock there, 120"
                            + " times as fast.");

    static final List<Setting> ALL =
            List.of(
                    DATA,
                    PORT,
                    HOST,
                    BASE_URL,
                    TRUSTED_PROXIES,
                    AccountSettings.REGISTRATION,
                    OFFLINE,
                    NO_SAMPLE,
                    NO_CATALOGUE,
                    NO_RULES,
                    NetSettings.ALLOW_NETWORKS,
                    MannersSettings.HOST_PAUSE,
                    MannersSettings.KEEP_NOARCHIVE,
                    MannersSettings.KEEP_NOAI,
                    NetSettings.CONTACT,
                    TIME_ZONE,
                    EditionSettings.EDITION_AT,
                    ROLES,
                    CLOCK,
                    ModelSettings.FOLDER,
                    ModelSettings.LANGUAGES,
                    ModelSettings.POOLING,
                    PanelFeatures.OFF,
                    ChatSettings.URL,
                    ChatSettings.MODEL,
                    ChatSettings.KEY,
                    CommentSettings.CLOSED,
                    CommentSettings.TRUSTED_AFTER,
                    CommentSettings.AN_HOUR,
                    CommentSettings.EDIT_WINDOW,
                    MailSettings.HOST,
                    MailSettings.PORT,
                    MailSettings.SECURITY,
                    MailSettings.USER,
                    MailSettings.PASSWORD,
                    MailSettings.FROM,
                    OpenIdSettings.ISSUER,
                    OpenIdSettings.CLIENT,
                    OpenIdSettings.SECRET,
                    OpenIdSettings.NAME,
                    OpenIdSettings.ORIGINS);

    private static final String TOKEN = newToken();

    private static String newToken() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What a process does; one process does all, unless told otherwise.
    enum Role {
        WEB,
        CRAWL,
        ENRICH,
        INDEX
    }

    /// The roles that the pipeline has a part in.
    Set<Pipeline.Part> parts() {
        Set<Pipeline.Part> parts = EnumSet.noneOf(Pipeline.Part.class);
        for (Pipeline.Part part : Pipeline.Part.values()) {
            if (has(Role.valueOf(part.name()))) {
                parts.add(part);
            }
        }
        return parts;
    }

    Path data() {
        return Path.of(values.text(DATA));
    }

    SiteClock clock() {
        String text = values.text(CLOCK);
        try {
            return text.isBlank() ? SiteClock.system() : SiteClock.parse(text);
        } catch (IllegalArgumentException e) {
            throw new SettingsException("the setting clock can't be used: " + e.getMessage(), e);
        }
    }

    NetSettings net() {
        return NetSettings.from(values);
    }

    boolean isOffline() {
        return values.isOn(OFFLINE);
    }

    boolean sample() {
        return !values.isOn(NO_SAMPLE);
    }

    /// The rules for single sites: those that come with Daily8, and the operator's own.
    SiteRules rules(Path own) {
        return values.isOn(NO_RULES) ? SiteRules.NONE : SiteRules.and(own);
    }

    boolean catalogue() {
        return !isOffline() && !values.isOn(NO_CATALOGUE);
    }

    /// A new operator's token at each call of a new process: it is printed at start.
    WebSettings web() {
        int port = values.number(PORT, 0, 65_535);
        return new WebSettings(
                values.text(HOST),
                port,
                address(BASE_URL).orElse(URI.create("http://localhost:" + port)),
                zone(),
                TOKEN,
                Set.copyOf(values.list(TRUSTED_PROXIES)),
                version());
    }

    /// What is in force, for admins to see.
    List<SettingLine> lines() {
        return ALL.stream()
                .map(setting -> {
                    String value = values.text(setting);
                    boolean chosen = !value.equals(setting.fallback());
                    return new SettingLine(setting.name(), value, setting.meaning(), chosen);
                })
                .toList();
    }

    static String version() {
        return Objects.requireNonNullElse(
                Settings.class.getPackage().getImplementationVersion(), "0.1.0");
    }

    ZoneId zone() {
        String text = values.text(TIME_ZONE);
        try {
            return text.isBlank() ? ZoneId.systemDefault() : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new SettingsException("the setting time-zone is no zone: " + text, e);
        }
    }

    AccountSettings accounts() {
        return AccountSettings.from(values);
    }

    EditionSettings editions() {
        return EditionSettings.from(values, zone());
    }

    boolean has(Role role) {
        List<String> words = values.list(ROLES);
        for (String word : words) {
            if (List.of(Role.values()).stream().noneMatch(r -> r.name().equalsIgnoreCase(word))) {
                throw new SettingsException("the setting roles has no role '" + word + "'");
            }
        }
        return words.stream().anyMatch(word -> word.equalsIgnoreCase(role.name()));
    }

    Optional<URI> address(Setting setting) {
        String text = values.text(setting);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "the setting " + setting.name() + " is no address: " + text, e);
        }
    }
}
