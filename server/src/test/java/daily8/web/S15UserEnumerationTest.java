package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import org.junit.jupiter.api.Test;

/// Whoever guesses learns of a name only whether the password was right.
class S15UserEnumerationTest {
    @Test
    void s15_aNameThatNobodyHasIsRefusedInTheSameWords() {
        try (SiteFixture site = new SiteFixture()) {
            new Person(site, "ada").register();
            Reply known = new Person(site, "ada").signIn("not the word at all");
            Reply unknown = new Person(site, "adi").signIn("not the word at all");

            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(plain(unknown, "adi")).isEqualTo(plain(known, "ada"));
        }
    }

    /// What differs by chance and by what was sent.
    private static String plain(Reply reply, String name) {
        return reply.body()
                .replace("value=\"" + name + "\"", "value=\"\"")
                .replaceAll("(nonce|value)=\"[^\"]{16,}\"", "$1");
    }
}
