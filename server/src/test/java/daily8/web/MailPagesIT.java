package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import daily8.mail.MailSettings;
import daily8.mail.MailSettings.Security;
import daily8.mail.Occasion.Told;
import daily8.mail.Postman;
import daily8.mail.SmtpCarrier;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import daily8.testing.TestTls;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Mail as people use it, through a real mail server on this machine: in both languages, on a desk,
/// and on a phone without a script.
@SuppressWarnings("NullAway.Init")
class MailPagesIT {
    private static SiteFixture site;
    private static Chromium chromium;
    private static GreenMail server;
    private static Postman postman;
    private static Person admin;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        site = new SiteFixture();
        MailSettings settings =
                new MailSettings(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        Security.NONE,
                        "",
                        "",
                        new MailAddress("news@site.example"));
        postman =
                new Postman(
                        site.store,
                        site.mail.outgoing(),
                        new SmtpCarrier(settings, TestTls.trusting()),
                        site.clock);
        admin = new Person(site, "first").register();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            server.stop();
            chromium.close();
        }
    }

    /// Opens the link in the newest mail to an address.
    private static PageReader follow(PageReader reader, String mail) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        int before = server.getReceivedMessages().length;
        while (server.getReceivedMessages().length == before && System.nanoTime() < end) {
            postman.carryDue();
        }
        MimeMessage[] all = server.getReceivedMessages();
        MimeMessage newest = all[all.length - 1];
        assertThat(GreenMailUtil.getAddressList(newest.getAllRecipients())).isEqualTo(mail);
        MimeMultipart parts = (MimeMultipart) newest.getContent();
        String plain = parts.getBodyPart(0).getContent().toString();
        String link =
                plain.lines().filter(line -> line.startsWith("https://")).findFirst().orElseThrow();
        reader.page.navigate(site.url() + URI.create(link.strip()).getRawPath());
        return reader;
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyGivesAnAddressWishesAndComesBackByALink(String language, Device device)
            throws Exception {
        site.clock.advance(Duration.ofHours(2));
        String name = "mail-" + language + "-" + device.name().substring(0, 2);
        String mail = name + "@post.example";
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.open("/account/register");
            reader.fill("name", name).fill("password", Person.PASSWORD).press("form.desk button");
            reader.open("/account/mail").look("mail-none");
            reader.fill("mail", mail).press("button[value=address]").look("mail-sent");
            follow(reader, mail)
                    .look("mail-confirm")
                    .press("form.desk button")
                    .look("mail-confirmed");

            reader.open("/account/mail");
            reader.page.locator("[name=wrap-up]").check();
            reader.page.locator("[name=at]").fill("06:45");
            reader.page.locator("[name=zone]").selectOption("Asia/Amman");
            reader.press("button[value=wishes]").look("mail-wishes");
            assertThat(reader.page.locator("[name=at]").inputValue()).isEqualTo("06:45");
            assertThat(reader.page.locator("[name=wrap-up]").isChecked()).isTrue();

            leave(reader, name);
            reader.open("/account").press("form[action$=sign-out] button");
            reader.open("/account/link").look("link-ask");
            reader.fill("mail", mail).press("form.desk button").look("link-asked");
            follow(reader, mail).look("link-followed").press("form.desk button");
            reader.open("/account");
            assertThat(reader.text()).contains(name);
        }
    }

    /// Follows the link of a letter that says how to get no more of them.
    private static void leave(PageReader reader, String name) {
        AccountId account =
                site.store.people().accounts().named(new AccountName(name)).orElseThrow().id();
        Told told = new Told(true, "Ben", "The ferry", "It sails.", "/en/story/1");
        site.mail.notices().tell(account, "comment-" + name, told, reader.language);
        String link =
                site.store.people().letters().due(site.clock.instant(), 9).stream()
                        .map(waiting -> waiting.letter().leave())
                        .filter(address -> address.contains("/mail/leave/"))
                        .findFirst()
                        .orElseThrow();
        reader.page.navigate(site.url() + URI.create(link).getRawPath());
        reader.look("mail-leave").press("form button").look("mail-left");
        reader.open("/account/mail");
        assertThat(reader.page.locator("[name=replies]").isChecked()).isFalse();
        assertThat(reader.page.locator("[name=wrap-up]").isChecked()).isTrue();
        postman.carryDue();
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void theQueueIsShownToWhoRunsTheSite(String language, Device device) {
        site.clock.advance(Duration.ofHours(2));
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.open("/account/sign-in");
            reader.fill("name", admin.name)
                    .fill("password", Person.PASSWORD)
                    .press("form.desk button");
            site.mail
                    .invitations()
                    .send(
                            new MailAddress("gone@post.example"),
                            "first",
                            "/en/account/register",
                            language);
            var letters = site.store.people().letters();
            letters.due(site.clock.instant(), 9)
                    .forEach(letter ->
                            letters.setAside(
                                    letter.id(),
                                    "the mail server refuses it: 550 no such mailbox"));
            reader.open("/admin/mail").look("mail-queue");
            assertThat(reader.text()).contains("550 no such mailbox");
            reader.press("form button");
            assertThat(reader.text()).doesNotContain("550 no such mailbox\n\n");
            postman.carryDue();
        }
    }
}
