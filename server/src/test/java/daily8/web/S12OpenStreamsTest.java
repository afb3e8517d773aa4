package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.remote.OpenAiChat;
import daily8.base.net.OperatorHttp;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.panel.Prose;
import daily8.testing.OpenStream;
import daily8.testing.Person;
import daily8.testing.ScriptedModel;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// S12: with a session its open streams end, within five seconds. All ways of ending are tried at
/// once, so that the test takes as long as one.
class S12OpenStreamsTest {
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static Account account(SiteFixture site, Person person) {
        return site.store.people().accounts().named(new AccountName(person.name)).orElseThrow();
    }

    private interface Ending {
        void of(SiteFixture site, Person person);
    }

    private static Map<String, Ending> endings() {
        Map<String, Ending> endings = new LinkedHashMap<>();
        endings.put("signed-out", (site, person) -> person.post("/en/account/sign-out"));
        endings.put(
                "revoked",
                (site, person) -> {
                    Person elsewhere = new Person(site, person.name);
                    elsewhere.signIn();
                    elsewhere.get("/en/account");
                    elsewhere.post("/en/account/sessions", "do", "others");
                });
        endings.put(
                "new-password",
                (site, person) ->
                        person.post(
                                "/en/account/password",
                                "old",
                                Person.PASSWORD,
                                "new",
                                "a new row of words"));
        endings.put(
                "deleted",
                (site, person) -> person.post("/en/account/delete", "password", Person.PASSWORD));
        endings.put(
                "lowered",
                (site, person) ->
                        site.store
                                .people()
                                .accounts()
                                .setRole(account(site, person).id(), Role.READER));
        endings.put(
                "suspended",
                (site, person) ->
                        site.store
                                .people()
                                .accounts()
                                .setState(account(site, person).id(), Account.State.SUSPENDED));
        return endings;
    }

    @Test
    void s12_withItsSessionAStreamEnds() {
        try (SiteFixture site = new SiteFixture()) {
            new Person(site, "admin").register();
            String talk =
                    "/en/article/"
                            + site.paper.articles().getFirst().id()
                            + "/comments/live?have=0";
            List<Runnable> ends = new ArrayList<>();
            List<OpenStream> streams = new ArrayList<>();
            List<String> names = new ArrayList<>();
            endings()
                    .forEach((name, ending) -> {
                        Person person = new Person(site, name).register();
                        site.store
                                .people()
                                .accounts()
                                .setRole(account(site, person).id(), Role.MODERATOR);
                        for (String path : List.of(talk, "/en/status/live")) {
                            streams.add(open(site, person, path));
                            names.add(name + " " + path);
                        }
                        ends.add(() -> ending.of(site, person));
                    });
            Person stays = new Person(site, "stays").register();
            OpenStream his = open(site, stays, talk);
            OpenStream guests = open(site, new Person(site, "guest"), talk);

            ends.forEach(Runnable::run);
            long start = System.nanoTime();
            for (int i = 0; i < streams.size(); i++) {
                Duration left = AT_MOST.minusNanos(System.nanoTime() - start);
                assertThat(streams.get(i).ends(left)).as(names.get(i)).isTrue();
            }
            assertThat(his.ends(Duration.ofMillis(10))).as("another's").isFalse();
            assertThat(guests.ends(Duration.ofMillis(10))).as("a guest's").isFalse();
            streams.forEach(OpenStream::close);
            his.close();
            guests.close();
        }
    }

    private static OpenStream open(SiteFixture site, Person person, String path) {
        String cookie = "d8-session=" + person.cookie("d8-session");
        OpenStream stream = new OpenStream(site.port(), path, cookie);
        assertThat(stream.says("event: ", Duration.ofSeconds(10))).as(path).isTrue();
        return stream;
    }

    @Test
    void s12_proseThatIsStillBeingWrittenEndsToo() {
        try (ScriptedModel model = ScriptedModel.start(ScriptedModel.falling(30_000));
                OperatorHttp http = new OperatorHttp(model.address(), Duration.ofSeconds(40));
                SiteFixture site =
                        new SiteFixture(
                                List.of(),
                                Optional.of(new Prose(new OpenAiChat(http, "small", ""))))) {
            UnderstoodMorning morning = new UnderstoodMorning(site);
            Person ada = new Person(site, "ada").register();
            String path = "/en/article/" + morning.first().id() + "/panel/all-sides/prose";
            String cookie = "d8-session=" + ada.cookie("d8-session");
            try (OpenStream stream = new OpenStream(site.port(), path, cookie)) {
                long end = System.nanoTime() + AT_MOST.toNanos();
                while (model.requests().isEmpty() && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                assertThat(model.requests()).hasSize(1);
                ada.post("/en/account/sign-out");

                assertThat(stream.ends(AT_MOST)).isTrue();
            }
        }
    }
}
