package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import daily8.account.RegistrationDoor;
import daily8.account.RegistrationDoor.Mode;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.openid.OpenIdSettings;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.ScriptedProvider;
import daily8.testing.SiteFixture;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Signing in at a provider: what lets somebody in, and all that does not.
@SuppressWarnings("NullAway.Init")
class OpenIdTest {
    private static final Pattern ADDRESS =
            Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private volatile Instant now = SiteFixture.NOW;
    private ScriptedProvider provider;
    private SiteFixture site;

    @BeforeEach
    void start() {
        provider = ScriptedProvider.start(() -> now);
        site = new SiteFixture(provider.settings());
        new Person(site, "first").register();
    }

    @AfterEach
    void stop() {
        site.close();
        provider.close();
    }

    private void advance(Duration time) {
        site.clock.advance(time);
        now = now.plus(time);
    }

    private Person somebody() {
        return new Person(site, "somebody");
    }

    /// The question that the browser takes to the provider.
    private Map<String, String> leave(Person person, String... fields) {
        person.get("/en/account/openid");
        Reply page = person.post("/en/account/openid", fields);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        Matcher address = ADDRESS.matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        String url = address.group(1).replace("&amp;", "&");
        assertThat(url).startsWith(provider.issuer() + "/authorize?");
        return ScriptedProvider.fields(URI.create(url).getRawQuery());
    }

    private Map<String, String> leave(Person person) {
        return leave(person, "do", "sign-in");
    }

    /// Back from the provider; where the site leads on to.
    private String back(Person person, String address) {
        Reply reply = person.get(address.substring(site.url().length()));
        assertThat(reply.status()).isEqualTo(303);
        return reply.header("Location");
    }

    private String through(Person person) {
        return back(person, provider.back(leave(person)));
    }

    private Person joined(String subject, String name) {
        Person person = somebody();
        provider.signsIn(subject, name);
        assertThat(through(person)).isEqualTo("/en/account/openid/join");
        Reply form = person.get("/en/account/openid/join");
        assertThat(form.body()).contains("value=\"" + name + "\"");
        assertThat(person.post("/en/account/openid/join", "name", name).header("Location"))
                .isEqualTo("/en/account");
        return person;
    }

    private Account account(String name) {
        return site.store.people().accounts().named(new AccountName(name)).orElseThrow();
    }

    private void registration(Mode mode) {
        new RegistrationDoor(site.store, Mode.OPEN).set(mode);
    }

    @Test
    void somebodyNewChoosesANameAndIsKnownTheNextTime() {
        Person ada = joined("s-ada", "ada");
        assertThat(ada.get("/en/account").body()).contains(">ada<");
        assertThat(account("ada").role()).isEqualTo(Role.READER);

        Person elsewhere = somebody();
        assertThat(through(elsewhere)).isEqualTo("/en/");
        assertThat(elsewhere.get("/en/account").body()).contains(">ada<");
        assertThat(site.store.people().accounts().count()).isEqualTo(2);
    }

    @Test
    void theQuestionIsOfTheStandardAndTellsNothingOfTheBrowser() {
        Person person = somebody();
        Map<String, String> question = leave(person);

        assertThat(question)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", ScriptedProvider.CLIENT)
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", site.url() + "/account/openid/answer");
        String secret = person.cookie("d8-openid").split("\\.", 2)[0];
        assertThat(question.values()).noneMatch(value -> value.contains(secret));
        assertThat(leave(somebody()).get("state")).isNotEqualTo(question.get("state"));
    }

    @Test
    void somebodyComesBackToWhereTheyWere() {
        joined("s-ada", "ada");
        Person ada = somebody();
        ada.get("/en/account/sign-in");
        Map<String, String> question = leave(ada, "do", "sign-in", "next", "/en/my/saved");
        assertThat(back(ada, provider.back(question))).isEqualTo("/en/my/saved");

        question = leave(ada, "do", "sign-in", "next", "https://evil.example/");
        assertThat(back(ada, provider.back(question))).isEqualTo("/en/");
    }

    static List<Arguments> tokensThatProveNothing() {
        return List.of(
                wrong("another issuer", said -> said.issuer("https://evil.example")),
                wrong("another audience", said -> said.audience("another site")),
                wrong(
                        "two audiences, made out to nobody",
                        said -> said.audience(List.of(ScriptedProvider.CLIENT, "another site"))),
                wrong("made out to another", said -> said.claim("azp", "another site")),
                wrong("expired", said -> said.expirationTime(before(Duration.ofMinutes(2)))),
                wrong("without an end", said -> said.expirationTime(null)),
                wrong("of tomorrow", said -> said.issueTime(before(Duration.ofDays(-1)))),
                wrong("not good yet", said -> said.notBeforeTime(before(Duration.ofHours(-1)))),
                wrong("another nonce", said -> said.claim("nonce", "0".repeat(64))),
                wrong("no nonce", said -> said.claim("nonce", null)),
                wrong("a nonce of another kind", said -> said.claim("nonce", List.of("x"))),
                wrong("nobody", said -> said.subject("")),
                wrong("a name without an end", said -> said.subject("x".repeat(256))));
    }

    private static Date before(Duration time) {
        return Date.from(SiteFixture.NOW.minus(time));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatProveNothing")
    void aTokenThatProvesNothingLetsNobodyIn(
            String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        joined("s-ada", "ada");
        provider.saying(change);

        Person person = somebody();
        assertThat(through(person)).as(what).isEqualTo("/en/account/openid?said=refused");
        assertThat(person.isSignedIn()).isFalse();
        assertThat(person.get("/en/account/openid?said=refused").body())
                .contains("does not prove who you are");
        provider.saying(said -> said);
        assertThat(through(somebody())).isEqualTo("/en/");
    }

    @Test
    void aTokenSignedByNobodyLetsNobodyIn() {
        joined("s-ada", "ada");
        for (UnaryOperator<String> change :
                List.<UnaryOperator<String>>of(
                        token -> token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(86),
                        token ->
                                "eyJhbGciOiJub25lIn0"
                                        + token.substring(
                                                token.indexOf('.'), token.lastIndexOf('.') + 1),
                        token -> "eyJhbGciOiJIUzI1NiJ9" + token.substring(token.indexOf('.')),
                        token -> "no token at all",
                        token -> "")) {
            provider.sending(change);
            assertThat(through(somebody())).isEqualTo("/en/account/openid?said=refused");
        }
        provider.sending(token -> token).signingInSecret();
        assertThat(through(somebody())).isEqualTo("/en/account/openid?said=refused");
    }

    @Test
    void aNewKeyOfTheProvidersIsFoundAndGuessesAskForNoneTwice() {
        joined("s-ada", "ada");
        advance(Duration.ofMinutes(2));
        provider.withNewKey();
        assertThat(through(somebody())).isEqualTo("/en/");

        provider.withNewKey()
                .sending(token ->
                        token.replaceFirst("^[^.]+", "eyJhbGciOiJFUzI1NiIsImtpZCI6InRoaXJkIn0"));
        long before = provider.asked().stream().filter("/keys"::equals).count();
        through(somebody());
        through(somebody());
        assertThat(provider.asked().stream().filter("/keys"::equals).count()).isEqualTo(before);
    }

    @Test
    void aStateIsGoodOnceInItsOwnBrowserAndForTenMinutes() {
        joined("s-ada", "ada");
        Person ada = somebody();
        Map<String, String> question = leave(ada);
        String cookie = ada.cookie("d8-openid");
        String expired = "/en/account/openid?said=expired";

        assertThat(back(somebody(), provider.back(question))).isEqualTo(expired);
        Person other = somebody();
        leave(other);
        assertThat(back(other, provider.back(question))).as("another's").isEqualTo(expired);
        assertThat(back(ada, site.url() + "/account/openid/answer?code=x&state=" + "0".repeat(64)))
                .as("made up")
                .isEqualTo(expired);
        assertThat(back(ada, provider.back(question))).as("its own").isEqualTo("/en/");
        ada.setCookie("d8-openid", cookie);
        assertThat(back(ada, provider.back(question))).as("replayed").isEqualTo(expired);

        Person late = somebody();
        question = leave(late);
        advance(Duration.ofMinutes(11));
        assertThat(back(late, provider.back(question))).as("late").isEqualTo(expired);
        assertThat(late.isSignedIn()).isFalse();
    }

    @Test
    void aCodeOfAnotherQuestionIsRefused() {
        joined("s-ada", "ada");
        Map<String, String> stolen = leave(somebody());
        Person mal = somebody();
        Map<String, String> own = leave(mal);
        Map<String, String> mixed = new HashMap<>(stolen);
        mixed.put("state", own.get("state"));

        assertThat(back(mal, provider.back(mixed))).isEqualTo("/en/account/openid?said=refused");
        assertThat(mal.isSignedIn()).isFalse();
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldThatNothingWasDone() {
        Person person = somebody();
        String state = leave(person).get("state");
        String answer = site.url() + "/account/openid/answer?error=access_denied&state=" + state;

        assertThat(back(person, answer)).isEqualTo("/en/account/openid?said=cancelled");
    }

    @Test
    void anAnswerOfAnotherIssuerIsRefused() {
        Person person = somebody();
        String address = provider.back(leave(person)) + "&iss=https%3A%2F%2Fevil.example";
        assertThat(back(person, address)).isEqualTo("/en/account/openid?said=refused");
    }

    @Test
    void aProviderThatIsDownIsSaidToBeAndTheSiteGoesOn() {
        provider.down(true);
        Person person = somebody();
        person.get("/en/account/openid");
        Reply reply = person.post("/en/account/openid", "do", "sign-in");
        assertThat(reply.header("Location")).isEqualTo("/en/account/openid?said=unreachable");
        person.post("/en/account/openid", "do", "sign-in");
        assertThat(provider.asked()).hasSize(1);

        provider.down(false);
        advance(Duration.ofSeconds(6));
        assertThat(through(person)).isEqualTo("/en/account/openid/join");
    }

    @Test
    void whatADescriptionNamesElsewhereIsNotAsked() {
        for (Map<String, String> change :
                List.of(
                        Map.of("issuer", "https://evil.example"),
                        Map.of("token_endpoint", "http://127.0.0.1:9/token"),
                        Map.of("jwks_uri", "http://169.254.169.254/keys"),
                        Map.of("jwks_uri", "file:///etc/passwd"),
                        Map.of("authorization_endpoint", "javascript:alert(1)"))) {
            provider.describing(fields -> {
                Map<String, String> all = new HashMap<>(fields);
                all.putAll(change);
                return all;
            });
            advance(Duration.ofHours(2));
            Person person = somebody();
            person.get("/en/account/openid");
            Reply reply = person.post("/en/account/openid", "do", "sign-in");
            String to =
                    reply.status() == 303
                            ? reply.header("Location")
                            : back(person, provider.back(question(reply)));
            assertThat(to).as("%s", change).isEqualTo("/en/account/openid?said=unreachable");
        }
    }

    private static Map<String, String> question(Reply page) {
        Matcher address = ADDRESS.matcher(page.body());
        assertThat(address.find()).isTrue();
        String url = address.group(1).replace("&amp;", "&");
        return ScriptedProvider.fields(URI.create(url).getRawQuery());
    }

    @Test
    void theRulesOfRegistrationHold() {
        provider.signsIn("s-ben", "ben");
        registration(Mode.CLOSED);
        Person ben = somebody();
        assertThat(through(ben)).isEqualTo("/en/account/openid?said=no_account");
        registration(Mode.INVITATION);
        assertThat(through(ben)).isEqualTo("/en/account/openid?said=no_account");

        String code = Person.invitation(site, Role.EDITOR);
        Reply page = ben.get("/en/account/register?invitation=" + code);
        assertThat(page.body()).contains("Register with Harbour Login");
        Map<String, String> question = leave(ben, "do", "sign-in", "invitation", code);
        assertThat(back(ben, provider.back(question))).isEqualTo("/en/account/openid/join");
        ben.get("/en/account/openid/join");
        assertThat(ben.post("/en/account/openid/join", "name", "first").status()).isEqualTo(422);
        assertThat(ben.post("/en/account/openid/join", "name", "ben").status()).isEqualTo(303);
        assertThat(account("ben").role()).isEqualTo(Role.EDITOR);

        Person again = somebody();
        provider.signsIn("s-cai", "cai");
        question = leave(again, "do", "sign-in", "invitation", code);
        assertThat(back(again, provider.back(question)))
                .as("an invitation is good once")
                .isEqualTo("/en/account/openid?said=no_account");
        provider.signsIn("s-ben", "ben");
        assertThat(through(somebody())).as("who has an account").isEqualTo("/en/");
    }

    @Test
    void aDoorThatClosesWhileSomebodyChoosesANameIsClosed() {
        provider.signsIn("s-ben", "ben");
        Person ben = somebody();
        through(ben);
        ben.get("/en/account/openid/join");
        registration(Mode.CLOSED);
        assertThat(ben.post("/en/account/openid/join", "name", "ben").status()).isEqualTo(422);
        assertThat(site.store.people().accounts().count()).isEqualTo(1);
    }

    @Test
    void whoWaitsTooLongBeforeChoosingANameBeginsAgain() {
        Person ben = somebody();
        through(ben);
        ben.get("/en/account/openid/join");
        advance(Duration.ofMinutes(11));
        assertThat(ben.post("/en/account/openid/join", "name", "ben").header("Location"))
                .isEqualTo("/en/account/openid?said=expired");
    }

    @Test
    void s25_aNameIsChosenAndNothingElse() {
        provider.signsIn("s-ben", "ben");
        Person ben = somebody();
        through(ben);
        ben.get("/en/account/openid/join");
        ben.post(
                "/en/account/openid/join",
                "name",
                "ben",
                "role",
                "ADMIN",
                "subject",
                "s-ada",
                "issuer",
                "https://evil.example",
                "mail",
                "ben@post.example",
                "invitation",
                Person.invitation(site, Role.ADMIN));

        assertThat(account("ben").role()).isEqualTo(Role.READER);
        assertThat(account("ben").mail()).isEmpty();
        assertThat(site.store.people().identities().of(account("ben").id()))
                .extracting(identity -> identity.issuer() + " " + identity.subject())
                .containsExactly(provider.issuer() + " s-ben");
    }

    @Test
    void s26_aMegabyteIsRefusedWhereverAWordIsAskedFor() {
        String huge = "x".repeat(1_000_000);
        Person ben = somebody();
        through(ben);
        ben.get("/en/account/openid/join");
        assertThat(ben.post("/en/account/openid/join", "name", huge).status()).isEqualTo(422);
        assertThat(ben.post("/en/account/openid", "do", huge).status()).isEqualTo(400);
        Map<String, String> question =
                leave(ben, "do", "sign-in", "next", huge, "invitation", huge);
        assertThat(ben.cookie("d8-openid")).hasSizeLessThan(300);
        assertThat(back(ben, provider.back(question))).isEqualTo("/en/account/openid/join");

        String long8k = "x".repeat(7_000);
        leave(ben);
        assertThat(back(ben, site.url() + "/account/openid/answer?code=x&state=" + long8k))
                .isEqualTo("/en/account/openid?said=expired");
        ben.setCookie("d8-openid", "x".repeat(3_000) + "." + "y".repeat(3_000));
        assertThat(back(ben, site.url() + "/account/openid/answer?code=x&state=y"))
                .isEqualTo("/en/account/openid?said=expired");
        assertThat(site.store.people().accounts().count()).isEqualTo(1);
    }

    @Test
    void aSuspendedAccountStaysClosed() {
        joined("s-ada", "ada");
        site.store.people().accounts().setState(account("ada").id(), Account.State.SUSPENDED);
        assertThat(through(somebody())).isEqualTo("/en/account/openid?said=suspended");
    }

    @Test
    void s24_anAccountIsLinkedAndUnlinkedByItsOwnerAlone() {
        Person ada = new Person(site, "ada").register();
        provider.signsIn("s-ada", "ada");
        Map<String, String> question = leave(ada, "do", "link");
        assertThat(back(ada, provider.back(question))).isEqualTo("/en/account/openid");
        assertThat(ada.get("/en/account/openid").body()).contains("linked");
        assertThat(through(somebody())).isEqualTo("/en/");

        Person ben = new Person(site, "ben").register();
        question = leave(ben, "do", "link");
        assertThat(back(ben, provider.back(question))).isEqualTo("/en/account/openid?said=taken");
        assertThat(ben.post("/en/account/openid", "do", "unlink", "subject", "s-ada").status())
                .as("not one's own")
                .isEqualTo(404);

        ada.get("/en/account/openid");
        assertThat(
                        ada.post("/en/account/openid", "do", "unlink", "subject", "s-ada")
                                .header("Location"))
                .isEqualTo("/en/account/openid");
        assertThat(through(somebody())).isEqualTo("/en/account/openid/join");
    }

    @Test
    void aLinkIsMadeInTheSessionThatAskedForItAlone() {
        Person ada = new Person(site, "ada").register();
        Person mal = new Person(site, "mal").register();
        provider.signsIn("s-mal", "mal");
        Map<String, String> question = leave(mal, "do", "link");
        ada.setCookie("d8-openid", mal.cookie("d8-openid"));

        assertThat(back(ada, provider.back(question))).isEqualTo("/en/account/openid?said=expired");
        assertThat(site.store.people().identities().of(account("ada").id())).isEmpty();
        assertThat(somebody().post("/en/account/openid", "do", "link").status())
                .as("without a form of ours")
                .isEqualTo(403);
    }

    @Test
    void theLastWayInStaysUntilThereIsAnother() {
        Person ada = joined("s-ada", "ada");
        ada.get("/en/account/openid");
        assertThat(
                        ada.post("/en/account/openid", "do", "unlink", "subject", "s-ada")
                                .header("Location"))
                .isEqualTo("/en/account/openid?said=last_way");
        Reply page = ada.get("/en/account");
        assertThat(page.body()).contains("Choose a password").doesNotContain("name=\"old\"");
        ada.post("/en/account/password", "new", "a new row of words");
        ada.get("/en/account/openid");
        ada.post("/en/account/openid", "do", "unlink", "subject", "s-ada");

        assertThat(site.store.people().identities().of(account("ada").id())).isEmpty();
        assertThat(new Person(site, "ada").signIn("a new row of words").status()).isEqualTo(303);
    }

    @Test
    void withoutAPasswordOnlyWhoJustCameInMayChooseOneOrDeleteTheAccount() {
        Person ada = joined("s-ada", "ada");
        ada.get("/en/account");
        advance(Duration.ofMinutes(16));
        assertThat(ada.post("/en/account/password", "new", "a new row of words").status())
                .isEqualTo(422);
        assertThat(ada.post("/en/account/delete").body()).contains("signed in too long ago");
        Person fresh = somebody();
        through(fresh);
        fresh.get("/en/account");
        assertThat(fresh.post("/en/account/delete").status()).isEqualTo(303);

        assertThat(site.store.people().accounts().named(new AccountName("ada"))).isEmpty();
        assertThat(through(somebody())).as("nobody knows them any more").endsWith("/join");
    }

    @Test
    void s14_guessesAtTheAnswerHaveAnEnd() {
        provider.saying(said -> said.issuer("https://evil.example"));
        Person mal = somebody();
        for (int i = 0; i < 20; i++) {
            through(mal);
        }
        assertThat(through(mal)).isEqualTo("/en/account/openid?said=later");
        advance(Duration.ofMinutes(16));
        provider.saying(said -> said);
        assertThat(through(mal)).endsWith("/join");
    }

    @Test
    void withoutAProviderThereIsNothing() {
        try (SiteFixture other = new SiteFixture()) {
            Person person = new Person(other, "ada").register();
            assertThat(person.get("/en/account/openid").status()).isEqualTo(404);
            assertThat(person.get("/account/openid/answer?code=x&state=y").status()).isEqualTo(404);
            assertThat(person.get("/en/account/sign-in").body()).doesNotContain("openid");
            assertThat(person.get("/en/account").body()).doesNotContain("openid");
        }
    }

    @Test
    void theSecretIsInNothingThatIsWritten() {
        OpenIdSettings settings =
                new OpenIdSettings("https://a.example", "me", "hush", "A", Set.of());
        assertThat(settings.toString()).doesNotContain("hush");
    }
}
