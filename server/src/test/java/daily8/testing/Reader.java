package daily8.testing;

import daily8.account.OpenSessions;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.ArticleId;
import daily8.model.Role;
import daily8.testing.RawHttp.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A person with a session at a [SiteFixture], who fills in the forms of its pages.
public record Reader(AccountId id, RawHttp http, String session, ArticleId some) {
    /// Signed in anew, with an account of this name.
    public static Reader of(SiteFixture site, String name, Role role) {
        Account fresh = Account.fresh(new AccountName(name), role, SiteFixture.NOW);
        Account account = site.store.people().accounts().add(fresh, "").orElseThrow();
        site.store.people().accounts().setRole(account.id(), role);
        String code =
                new OpenSessions(site.store.people(), site.clock)
                        .open(account.id(), new OpenSessions.Device("A browser", "192.0.2.0/24"))
                        .text();
        return new Reader(
                account.id(),
                new RawHttp(site.port()),
                code,
                site.paper.articles().getFirst().id());
    }

    private String cookie() {
        return "Cookie: d8-session=" + session;
    }

    public Reply get(String path) {
        return http.get(path, cookie());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /// What proves the forms of this session's pages.
    public String token() {
        return page("/en/article/" + some).select("form.say input[name=csrf]").val();
    }

    public Reply post(String path, String form) {
        return http.post(path, "csrf=" + token() + "&" + form, cookie());
    }

    /// Says something; the answer leads to where it stands.
    public Reply say(ArticleId article, String text) {
        return say(article, "", text);
    }

    public Reply say(ArticleId article, String parent, String text) {
        return say(article, parent, text, "");
    }

    public Reply say(ArticleId article, String parent, String text, String more) {
        Document page = page("/en/article/" + article);
        return http.post(
                "/en/comments",
                "csrf=%s&key=%s&article=%s&parent=%s&text=%s%s"
                        .formatted(
                                page.select("form.say input[name=csrf]").val(),
                                page.select("form.say input[name=key]").val(),
                                article,
                                parent,
                                URLEncoder.encode(text, StandardCharsets.UTF_8),
                                more),
                cookie());
    }

    /// The id of the comment that an answer leads to.
    public static Optional<String> said(Reply reply) {
        String place = reply.header("Location");
        return place.contains("/comments/")
                ? Optional.of(place.substring(place.lastIndexOf('/') + 1))
                : Optional.empty();
    }
}
