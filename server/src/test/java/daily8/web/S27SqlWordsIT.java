package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.account.OpenSessions;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.testing.Checkout;
import daily8.testing.Person;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.ScriptedProvider;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import daily8.web.guard.CsrfToken;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// S27: words that mean something to a database, in every parameter of every route, mean nothing
/// here: no failure, no more rows, no wait. The routes come from the server's own table, the names
/// of parameters from the sources, so that none is forgotten.
@SuppressWarnings("NullAway.Init")
class S27SqlWordsIT {
    private static final List<String> WORDS =
            List.of(
                    "'",
                    "\"",
                    "zzqx' OR '1'='1",
                    "zzqx') OR ('1'='1' --",
                    "1 OR 1=1",
                    "zzqx' UNION SELECT id, name, password FROM account --",
                    "zzqx'; DROP TABLE account; --",
                    "1; DELETE FROM session",
                    "zzqx' AND randomblob(900000000) IS NOT NULL --",
                    "zzqx' || pg_sleep(9) || '",
                    "1 ORDER BY 99 --",
                    "zzqx%' ESCAPE '",
                    "zzqx' AND 1=CAST((SELECT password FROM account) AS INT) --",
                    "0x27\\'/**/OR/**/1");

    /// Of what changes something: enough to break out of each kind of quotation.
    private static final List<String> CHANGING =
            List.of("zzqx' OR '1'='1", "1; DROP TABLE account");

    /// Warm pages take milliseconds; a word that made the database wait would take seconds.
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private static final Pattern NAME =
            Pattern.compile("(?:Param|Params|sent|asked|article)\\((?:ctx, )?\"([a-z]+)\"\\)");
    private static final Pattern DEED = Pattern.compile("case \"([a-z-]+)\"");

    private static ScriptedProvider provider;
    private static SiteFixture site;
    private static List<String> names;
    private static Set<String> routes;

    @BeforeAll
    static void start() {
        provider = ScriptedProvider.start(() -> SiteFixture.NOW);
        site = new SiteFixture(provider.settings());
        new UnderstoodMorning(site);
        new Person(site, "ada").register();
        names = found(NAME).filter(name -> !name.equals("do") && !name.equals("token")).toList();
        routes = new TreeSet<>();
        Javalin.create(config -> {
            config.events.handlerAdded(
                    route -> routes.add(route.getHttpMethod() + " " + route.getPath()));
            site.routes().forEach(group -> group.addTo(config.routes));
        });
    }

    @AfterAll
    static void stop() {
        site.close();
        provider.close();
    }

    /// What the sources of the site's routes name.
    private static Stream<String> found(Pattern pattern) {
        return Stream.of("web", "api")
                .flatMap(folder -> sources(folder).stream())
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    private static List<Path> sources(String folder) {
        Path place = Checkout.root().resolve("server/src/main/java/daily8").resolve(folder);
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> paths(String method) {
        return routes.stream()
                .filter(route -> route.startsWith(method + " "))
                .map(route -> route.substring(method.length() + 1))
                .filter(path -> !path.endsWith("/live"))
                .filter(path ->
                        !path.startsWith("/picture/")) // drawn, here: S19 tries the real one
                .filter(path -> !path.startsWith("/ar/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String with(String path, String words) {
        return path.replaceAll("[{<][a-zA-Z]+[}>]", encoded(words).replace("%2F", "x"));
    }

    private static String fields(String words) {
        return names.stream()
                .map(name -> name + "=" + encoded(words))
                .collect(Collectors.joining("&"));
    }

    /// The same words without what would end a quotation.
    private static String harmless(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? "." : plain;
    }

    /// Signed in as the admin, who may ask for everything.
    private static String session() {
        Account ada = site.store.people().accounts().named(new AccountName("ada")).orElseThrow();
        return new OpenSessions(site.store.people(), site.clock)
                .open(ada.id(), new OpenSessions.Device("A browser", "192.0.2.0/24"))
                .text();
    }

    private static Reply timed(String what, java.util.function.Supplier<Reply> request) {
        long start = System.nanoTime();
        Reply reply = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(LONGEST);
        assertThat(reply.status()).as("%s: %s", what, reply.body()).isLessThan(500);
        return reply;
    }

    private static long rows(Reply reply) {
        return Stream.of("/article/", "/story/", "/account")
                .mapToLong(place ->
                        Jsoup.parse(reply.body()).select("main a[href*=" + place + "]").stream()
                                .map(Element::text)
                                .count())
                .sum();
    }

    @Test
    void s27_whatIsReadIsNoMoreThanAskedFor() {
        assertThat(names).contains("q", "before", "page", "order", "country", "in", "state");
        RawHttp http = new RawHttp(site.port());
        String cookie = "Cookie: d8-session=" + session();
        String before = everything();
        List<String> asked = paths("GET").toList();
        assertThat(asked).hasSizeGreaterThan(50);
        for (String path : asked) {
            for (String words : WORDS) {
                String address = with(path, words) + "?" + fields(words);
                Reply reply = timed(address, () -> http.get(address, cookie));
                String plain = harmless(words);
                String control = with(path, plain) + "?" + fields(plain);
                Reply same = timed(control, () -> http.get(control, cookie));
                assertThat(rows(reply)).as(address).isLessThanOrEqualTo(rows(same));
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void s27_whatIsChangedIsNoMoreThanMeant() {
        RawHttp http = new RawHttp(site.port());
        long articles = site.store.articles().count();
        List<String> deeds = new ArrayList<>(found(DEED).toList());
        deeds.add("");
        List<String> asked = paths("POST").toList();
        assertThat(asked).hasSizeGreaterThan(25);
        for (String path : asked) {
            for (String words : CHANGING) {
                for (String deed : deeds) {
                    String session = session();
                    String cookie = "Cookie: d8-session=" + session;
                    String form =
                            "csrf="
                                    + CsrfToken.of("form " + session).hex()
                                    + "&do="
                                    + deed
                                    + "&"
                                    + fields(words);
                    String address = with(path, words);
                    timed(address + " do=" + deed, () -> http.post(address, form, cookie));
                }
            }
        }
        assertThat(site.store.check()).isEmpty();
        assertThat(site.store.people().accounts().count()).isEqualTo(1);
        assertThat(site.store.articles().count()).isEqualTo(articles);
    }

    private static String everything() {
        return site.store.people().accounts().list("", java.util.Optional.empty(), 99)
                + " "
                + site.store.articles().count()
                + site.store.feeds().all()
                + site.store.sources().all();
    }
}
