package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.account.OpenSessions;
import daily8.account.OpenSessions.Device;
import daily8.mail.Occasion.Told;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Letter;
import daily8.store.Letter.Kind;
import daily8.store.Letters.State;
import daily8.store.Letters.Waiting;
import daily8.store.MailWishes.MailWish;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mail as people use it, up to the queue: addresses, wishes, links, limits.
class MailPagesTest {
    private static final MailAddress ADA = new MailAddress("ada@post.example");

    private final SiteFixture site = new SiteFixture();
    private final RawHttp http = new RawHttp(site.port());
    private final Account ada = account("ada");
    private final String session = session(ada);

    @BeforeEach
    void carry() {
        site.mail.outgoing().carriedBy(() -> {});
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Account account(String name) {
        return site.store
                .people()
                .accounts()
                .add(Account.fresh(new AccountName(name), Role.READER, SiteFixture.NOW), "")
                .orElseThrow();
    }

    private String session(Account account) {
        Device device = new Device("A browser", "192.0.2.0/24");
        return new OpenSessions(site.store.people(), site.clock).open(account.id(), device).text();
    }

    private void confirmed(Account account, MailAddress mail) {
        site.store.people().accounts().setMail(account.id(), Optional.of(mail), true);
    }

    private Reply post(String path, String cookies, String fields, String... headers) {
        String token =
                Jsoup.parse(
                                http.get(
                                                cookies.contains("d8-session")
                                                        ? "/en/account/mail"
                                                        : path,
                                                "Cookie: " + cookies)
                                        .body())
                        .select("[name=csrf]")
                        .val();
        String form = cookies.contains("d8-session") ? cookies : cookies + "; d8-form=" + token;
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Cookie: " + form;
        return http.post(path, "csrf=" + token + "&" + fields, all);
    }

    private Reply asAda(String fields) {
        return post("/en/account/mail", "d8-session=" + session, fields);
    }

    private Reply askLink(String mail, String... headers) {
        String token = http.get("/en/account/link").cookie("d8-form");
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Cookie: d8-form=" + token;
        return http.post("/en/account/link", "csrf=" + token + "&mail=" + mail, all);
    }

    /// What waits, once at least `count` do: links are sent behind their page.
    private List<Waiting> queue(int count) {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        List<Waiting> found = site.store.people().letters().list(State.WAITING, 99);
        while (found.size() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
            found = site.store.people().letters().list(State.WAITING, 99);
        }
        return found;
    }

    private static String link(Letter letter) {
        String url =
                letter.plain()
                        .lines()
                        .filter(line -> line.startsWith("https://"))
                        .findFirst()
                        .orElseThrow();
        return URI.create(url).getRawPath();
    }

    @Test
    void anAddressCountsWhenItsLinkWasFollowedAndPressed() {
        assertThat(asAda("do=address&mail=ada%40post.example").body()).contains("on its way");
        assertThat(site.store.people().accounts().withMail(ADA)).isEmpty();
        String link = link(queue(1).getFirst().letter());

        assertThat(http.get(link).body()).contains("Is this your address?");
        assertThat(site.store.people().accounts().withMail(ADA)).isEmpty();
        assertThat(post(link, "x=y", "").body()).contains("is confirmed");
        assertThat(site.store.people().accounts().withMail(ADA).map(Account::id))
                .contains(ada.id());
        assertThat(post(link, "x=y", "").status()).isEqualTo(422);
        assertThat(asAda("do=forget").body()).contains("Your address is removed");
        assertThat(site.store.people().accounts().withMail(ADA)).isEmpty();
    }

    @Test
    void wishesAreKeptAndNonsenseIsRefused() {
        confirmed(ada, ADA);
        String good = "do=wishes&wrap-up=1&at=06:45&zone=Asia/Amman&language=ar";
        assertThat(asAda(good).body()).contains("06:45").contains("Asia/Amman");
        MailWish wish = site.store.people().mailWishes().of(ada.id()).orElseThrow();
        assertThat(wish.wrapUp()).isTrue();
        assertThat(wish.replies()).isFalse();
        assertThat(wish.language()).isEqualTo("ar");

        for (String bad :
                List.of("at=26:00", "zone=Nowhere", "zone=Etc/GMT", "language=xx", "do=all")) {
            String name = bad.substring(0, bad.indexOf('='));
            String fields = good.replaceAll(name + "=[^&]*", bad);
            assertThat(asAda(fields).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void aSignInLinkWorksOnceAndNotForLong() {
        confirmed(ada, ADA);
        askLink("ada%40post.example");
        String link = link(queue(1).getFirst().letter());

        assertThat(http.get(link).body()).contains("One more step");
        Reply in = post(link, "x=y", "");
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.cookie("d8-session")).isNotEmpty();
        assertThat(post(link, "x=y", "").cookie("d8-session")).isEmpty();

        askLink("ADA%40post.example");
        String second = link(queue(2).getFirst().letter());
        site.clock.advance(Duration.ofMinutes(15));
        assertThat(post(second, "x=y", "").status()).isEqualTo(422);
    }

    @Test
    void s15_whoAsksForALinkReadsTheSameWhoeverHasAnAccount() {
        confirmed(ada, ADA);
        site.store
                .people()
                .accounts()
                .setMail(
                        account("ben").id(),
                        Optional.of(new MailAddress("ben@post.example")),
                        false);
        Reply known = askLink("ada%40post.example");
        Reply unknown = askLink("eve%40post.example");
        Reply unconfirmed = askLink("ben%40post.example");

        assertThat(known.status()).isEqualTo(200);
        assertThat(List.of(plain(unknown), plain(unconfirmed))).containsOnly(plain(known));
        assertThat(queue(1)).hasSize(1);
    }

    private static String plain(Reply reply) {
        return reply.status() + Jsoup.parse(reply.body()).select("main").text();
    }

    @Test
    void s18_linksBeginWithTheConfiguredAddressWhateverTheRequestSays() {
        confirmed(ada, ADA);
        askLink(
                "ada%40post.example",
                "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
        askLink("ada%40post.example", "Host: evil.example", "X-Forwarded-Proto: http");
        for (Waiting waiting : queue(1)) {
            Letter letter = waiting.letter();
            assertThat(letter.plain() + letter.html()).doesNotContain("evil.example");
            assertThat(Jsoup.parse(letter.html()).select("a[href]").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(href -> href.startsWith("https://news.example/"));
        }
    }

    @Test
    void oneClickLeavesWithoutAFormAndALookDoesNot() {
        confirmed(ada, ADA);
        String told = tell("Ben");
        assertThat(http.get(told).body()).contains("No more of these mails?");
        assertThat(site.store.people().mailWishes().of(ada.id())).isEmpty();

        Reply left = http.post(told, "List-Unsubscribe=One-Click", "Origin: https://mail.example");
        assertThat(left.status()).isEqualTo(200);
        assertThat(site.store.people().mailWishes().of(ada.id()).orElseThrow().replies()).isFalse();
        assertThat(http.post(told + "0", "List-Unsubscribe=One-Click").status()).isEqualTo(404);
        assertThat(http.post(told.replace("reply", "mention"), "").status()).isEqualTo(404);
    }

    private String tell(String by) {
        Told words =
                new Told(
                        true,
                        by,
                        "The <b>ferry</b>",
                        "<img src=x onerror=alert(1)>",
                        "/en/story/1");
        site.mail.notices().tell(ada.id(), "comment-" + by, words, "en");
        return URI.create(queue(1).getFirst().letter().leave()).getRawPath();
    }

    @Test
    void s6_whatPeopleWriteIsTextInAMailTooAndNoLineOfItsHead() {
        confirmed(ada, ADA);
        tell("Eve\r\nBcc: all@post.example\u2028");
        Letter letter = queue(1).getFirst().letter();

        assertThat(Jsoup.parse(letter.html()).select("img, b, script")).isEmpty();
        assertThat(letter.html()).contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(letter.subject()).isEqualTo("Eve Bcc: all@post.example replied to you");
    }

    @Test
    void aReplyIsToldOnceAndABusyThreadLeavesRoomForAWayIn() {
        confirmed(ada, ADA);
        for (int i = 0; i < 9; i++) {
            tell("Ben" + i);
            tell("Ben" + i);
        }
        assertThat(queue(3)).hasSize(3);
        askLink("ada%40post.example");
        assertThat(queue(4)).extracting(w -> w.letter().kind()).contains(Kind.SIGN_IN);
    }

    @Test
    void theQueueIsForAdminsAndSaysWhatWasSetAsideAndWhy() {
        account("ben");
        askLink("nobody%40post.example");
        confirmed(ada, ADA); // the first account is an admin's
        askLink("ada%40post.example");
        String id = queue(1).getFirst().id();
        site.store.people().letters().setAside(id, "no such mailbox");

        Reply page = http.get("/en/admin/mail", "Cookie: d8-session=" + session);
        assertThat(page.body()).contains("no such mailbox", "ada@post.example");
        assertThat(http.get("/en/admin/mail").status()).isEqualTo(403);
        assertThat(post("/en/admin/mail", "d8-session=" + session, "id=" + id).status())
                .isEqualTo(303);
        assertThat(queue(1)).hasSize(1);
        assertThat(post("/en/admin/mail", "d8-session=" + session, "id=" + id).status())
                .isEqualTo(404);
    }

    @Test
    void aSiteWithoutAMailServerSaysSo() {
        try (SiteFixture silent = new SiteFixture()) {
            RawHttp quiet = new RawHttp(silent.port());
            assertThat(quiet.get("/en/account/link").body()).contains("This site sends no mail");
            assertThat(quiet.get("/ar/account/link").body()).contains("هذا الموقع لا يرسل بريدًا");
        }
    }
}
