package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ben, who knows the ids of Ada's things, gets at none of them: he finds what he would find
/// without her.
@SuppressWarnings("NullAway.Init")
class S24OthersThingsTest {
    private SiteFixture site;
    private Person ada;
    private Person ben;
    private String article;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        ada = new Person(site, "ada").register();
        ben = new Person(site, "ben").register();
        Article one = site.paper.articles().getFirst();
        article = one.id().toString();
        ada.post(
                "/en/my/follow",
                "kind",
                "SOURCE",
                "target",
                one.source().name(),
                "do",
                "folder",
                "folder",
                "Ada's own");
        ada.post("/en/my/star", "do", "save", "article", article);
        ada.get("/en/article/" + article);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String everythingOf(Person person) {
        return site.store.people().personalData().of(account(person).id()).toString();
    }

    private Account account(Person person) {
        return site.store.people().accounts().named(new AccountName(person.name)).orElseThrow();
    }

    @Test
    void s24_whatIsAdasIsOnNoPageOfBens() {
        for (String path :
                List.of(
                        "/en/my/feeds",
                        "/en/my/feeds?in=folder:Ada%27s+own",
                        "/en/my/saved",
                        "/en/my/history",
                        "/en/my/feeds/export.opml",
                        "/api/v1/my/data",
                        "/en/account")) {
            Reply reply = ben.get(path);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body().replace("Ada%27s", "")).as(path).doesNotContain("Ada", article);
        }
    }

    @Test
    void s24_nothingOfAdasIsChangedByBen() {
        String before = everythingOf(ada);
        String session =
                site.store
                        .people()
                        .sessions()
                        .of(account(ada).id(), SiteFixture.NOW)
                        .getFirst()
                        .id();
        Reply ended = ben.post("/en/account/sessions", "do", "end", "id", session);
        Reply unknown = ben.post("/en/account/sessions", "do", "end", "id", "0".repeat(64));
        assertThat(ended.status()).isEqualTo(unknown.status()).isEqualTo(404);
        String source = site.paper.articles().getFirst().source().name();
        ben.get("/en/my/feeds");
        String id = account(ada).id().hex();
        for (String[] form :
                List.of(
                        new String[] {
                            "/en/my/follow", "kind", "SOURCE", "target", source, "do", "forget"
                        },
                        new String[] {"/en/my/star", "article", article, "do", "remove"},
                        new String[] {"/en/my/articles", "article", article, "do", "unread"},
                        new String[] {"/en/my/articles", "in", "folder:Ada's own", "do", "all"},
                        new String[] {"/en/my/history", "next", "/en/"},
                        new String[] {"/en/my/choices", "country", ""},
                        new String[] {
                            "/en/account/password", "old", "x", "new", "a new row of words"
                        },
                        new String[] {"/en/account/delete", "password", "x"},
                        new String[] {"/en/account/sessions", "do", "others"})) {
            String[] fields = new String[form.length + 3];
            System.arraycopy(form, 1, fields, 0, form.length - 1);
            System.arraycopy(
                    new String[] {"account", id, "owner_id", id}, 0, fields, form.length - 1, 4);
            ben.post(form[0], fields);
        }

        assertThat(everythingOf(ada)).isEqualTo(before);
        assertThat(ada.isSignedIn()).isTrue();
    }
}
