package daily8.testing;

import daily8.account.SecretCode;
import daily8.model.AccountId;
import daily8.model.Role;
import daily8.store.Invitations.Invitation;
import daily8.testing.RawHttp.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser that keeps cookies and sends the forms of the pages it has seen.
public final class Person {
    public static final String PASSWORD = "a row of little boats";

    private static final Pattern FORM = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    public final String name;
    private final RawHttp http;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> headers = new ArrayList<>();
    private String form = "";

    public Person(SiteFixture site, String name) {
        this.http = new RawHttp(site.port());
        this.name = name;
    }

    /// The code of an invitation that is good for a day.
    public static String invitation(SiteFixture site, Role role) {
        SecretCode code = SecretCode.fresh();
        Instant now = site.clock.instant();
        Optional<AccountId> nobody = Optional.empty();
        Instant end = now.plus(Duration.ofDays(1));
        site.store
                .people()
                .invitations()
                .add(new Invitation(code.digest(), role, "", nobody, now, end, Optional.empty()));
        return code.text();
    }

    /// Comes with this header from now on.
    public Person with(String header) {
        headers.add(header);
        return this;
    }

    /// Registers where everybody may.
    public Person register() {
        get("/en/account/register");
        Reply reply = post("/en/account/register", "name", name, "password", PASSWORD);
        if (reply.status() != 303) {
            throw new IllegalStateException(name + " can't register: " + reply.body());
        }
        get("/en/account");
        return this;
    }

    public Reply signIn() {
        return signIn(PASSWORD);
    }

    public Reply signIn(String password) {
        get("/en/account/sign-in");
        return post("/en/account/sign-in", "name", name, "password", password);
    }

    public Reply get(String path) {
        return kept(http.get(path, sent()));
    }

    /// Posts the fields, name and value in turn, with the form token of the page seen last.
    public Reply post(String path, String... fields) {
        StringBuilder body = new StringBuilder("csrf=" + form);
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return kept(http.post(path, body.toString(), sent()));
    }

    /// Sends a file in the form field `file`.
    public Reply upload(String path, String content) {
        String mark = "a-line-that-no-file-has";
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n%3$s\r\n--%1$s--\r\n"
                        .formatted(mark, form, content);
        List<String> all = new ArrayList<>(List.of(sent()));
        all.add("Content-Type: multipart/form-data; boundary=" + mark);
        all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        return kept(http.send("POST", path, body, all.toArray(String[]::new)));
    }

    /// The value of a cookie; empty where there is none.
    public String cookie(String cookie) {
        return cookies.getOrDefault(cookie, "");
    }

    public void setCookie(String cookie, String value) {
        cookies.put(cookie, value);
    }

    public boolean isSignedIn() {
        return get("/en/account").status() == 200;
    }

    private String[] sent() {
        List<String> all = new ArrayList<>(headers);
        List<String> pairs = new ArrayList<>();
        cookies.forEach((key, value) -> pairs.add(key + "=" + value));
        if (!pairs.isEmpty()) {
            all.add("Cookie: " + String.join("; ", pairs));
        }
        return all.toArray(String[]::new);
    }

    private Reply kept(Reply reply) {
        for (String line : reply.header("Set-Cookie").lines().toList()) {
            int sign = line.indexOf('=');
            cookies.put(line.substring(0, sign), line.substring(sign + 1, line.indexOf(';')));
        }
        cookies.values().removeIf(String::isEmpty);
        Matcher token = FORM.matcher(reply.body());
        if (token.find()) {
            form = token.group(1);
        }
        return reply;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
