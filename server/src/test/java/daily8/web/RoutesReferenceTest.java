package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Checkout;
import daily8.testing.SiteFixture;
import daily8.web.words.UiLanguage;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// docs/reference/routes.md has a heading for every route, and for no other.
class RoutesReferenceTest {
    @Test
    void everyRouteIsDescribed() throws IOException {
        Set<String> served = new TreeSet<>();
        try (SiteFixture site = new SiteFixture()) {
            Javalin.create(config -> {
                config.events.handlerAdded(route ->
                        served.add(heading(route.getHttpMethod() + " " + route.getPath())));
                site.routes().forEach(group -> group.addTo(config.routes));
            });
        }
        served.removeIf(route -> !route.matches("(GET|POST) .*"));

        assertThat(described()).containsExactlyElementsOf(served);
    }

    private static String heading(String route) {
        for (UiLanguage language : UiLanguage.values()) {
            String prefix = " " + language.prefix();
            int at = route.indexOf(prefix);
            String rest = at < 0 ? "x" : route.substring(at + prefix.length());
            if (rest.isEmpty() || rest.startsWith("/")) {
                return route.substring(0, at) + " /{language}" + rest;
            }
        }
        return route;
    }

    private static Set<String> described() throws IOException {
        List<String> lines =
                Files.readAllLines(Checkout.root().resolve("docs/reference/routes.md"));
        Set<String> headings = new TreeSet<>();
        for (String line : lines) {
            if (line.startsWith("### ")) {
                headings.add(line.substring(4).replace("`", ""));
            }
        }
        return headings;
    }
}
