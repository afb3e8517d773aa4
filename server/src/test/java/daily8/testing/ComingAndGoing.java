package daily8.testing;

import com.nimbusds.jose.util.Base64URL;
import daily8.model.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program of its own, so that it can be run with all loggers at DEBUG: somebody comes by every
/// way in, and goes. It prints the secrets that were used, one a line.
public final class ComingAndGoing {
    private static final Pattern ADDRESS = Pattern.compile("content=\"0; url=([^\"]+)\"");

    private final List<String> secrets = new ArrayList<>();
    private final ScriptedProvider provider = ScriptedProvider.start(() -> SiteFixture.NOW);
    private final SiteFixture site = new SiteFixture(provider.settings());

    public static void main(String[] args) {
        ComingAndGoing all = new ComingAndGoing();
        all.byPassword();
        all.byInvitation();
        all.byProvider();
        all.wrongly();
        all.site.close();
        all.provider.close();
        all.secrets.addAll(all.provider.secrets());
        all.secrets.addAll(List.of(SiteFixture.TOKEN, ScriptedProvider.SECRET));
        all.secrets.stream().filter(secret -> secret.length() > 5).forEach(System.out::println);
    }

    private void keep(Person person) {
        for (String cookie :
                List.of("d8-session", "d8-form", "d8-device", "d8-openid", "d8-newcomer")) {
            secrets.add(person.cookie(cookie).split("\\.", 2)[0]);
        }
    }

    private void byPassword() {
        Person ada = new Person(site, "ada");
        ada.get("/en/?token=" + SiteFixture.TOKEN);
        ada.register();
        keep(ada);
        ada.signIn();
        keep(ada);
        ada.get("/en/account");
        ada.post("/en/account/password", "old", Person.PASSWORD, "new", "a new row of words");
        keep(ada);
        ada.post("/en/account/sign-out");
        secrets.addAll(List.of(Person.PASSWORD, "a new row of words", "a+new+row+of+words"));
    }

    private void byInvitation() {
        String code = Person.invitation(site, Role.READER);
        secrets.add(code);
        Person ben = new Person(site, "ben");
        ben.get("/en/account/register?invitation=" + code);
        ben.post(
                "/en/account/register",
                "name",
                "ben",
                "password",
                Person.PASSWORD,
                "invitation",
                code);
        keep(ben);
    }

    private void byProvider() {
        Person cai = new Person(site, "cai");
        provider.signsIn("s-cai", "cai");
        through(cai);
        cai.get("/en/account/openid/join");
        cai.post("/en/account/openid/join", "name", "cai");
        keep(cai);
        through(new Person(site, "cai elsewhere"));
        provider.saying(said -> said.issuer("https://evil.example"));
        through(new Person(site, "refused"));
    }

    private void through(Person person) {
        person.get("/en/account/openid");
        Matcher address =
                ADDRESS.matcher(person.post("/en/account/openid", "do", "sign-in").body());
        if (!address.find()) {
            throw new IllegalStateException("nobody leads to the provider");
        }
        keep(person);
        String url = address.group(1).replace("&amp;", "&");
        Map<String, String> question = ScriptedProvider.fields(url.substring(url.indexOf('?') + 1));
        secrets.add(question.getOrDefault("state", ""));
        String back = provider.back(question);
        person.get(back.substring(site.url().length()));
        keep(person);
    }

    private void wrongly() {
        Person mal = new Person(site, "ada");
        mal.signIn("a guess at the word");
        secrets.addAll(List.of("a guess at the word", "a+guess+at+the+word"));
        mal.get("/en/account/link/" + "L".repeat(43));
        mal.get("/en/account/passkey");
        mal.post("/en/account/passkey", "credential", "{\"id\":\"a passkey's answer\"}");
        secrets.add("a passkey's answer");
        String pair =
                Base64.getEncoder()
                        .encodeToString(ScriptedProvider.CLIENT.getBytes(StandardCharsets.UTF_8));
        secrets.add(Base64URL.encode(pair).toString());
    }
}
