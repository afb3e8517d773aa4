package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.web.guard.SafeRedirect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S17OpenRedirectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\evil.example",
                "/%5Cevil.example",
                "/%5cevil.example",
                "/%2Fevil.example",
                "/%252Fevil.example",
                "/%09/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " /en/",
                "evil.example",
                "/en/?next=//evil.example",
                "/%",
                "/%zz",
                "",
                "/en/\u202efeeds",
                "@evil.example",
                ".evil.example"
            })
    void anAddressOfAnotherSiteIsNotFollowed(String next) {
        assertThat(SafeRedirect.orElse(next, "/en/feeds")).isEqualTo("/en/feeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en/feeds", "/en/feeds?show=trouble&page=2", "/ar/search?q=a%20b"})
    void anAddressOfThisSiteIs(String next) {
        assertThat(SafeRedirect.orElse(next, "/en/")).isEqualTo(next);
    }
}
