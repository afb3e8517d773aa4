package daily8.mail;

import java.time.LocalDate;

/// What a letter is about, before it has words. Links are paths of this site.
public sealed interface Occasion {
    record SignIn(String link) implements Occasion {}

    record Confirm(String link) implements Occasion {}

    /// `by` is who invites, empty where the site does.
    record Invited(String by, String link) implements Occasion {}

    record WrapUp(LocalDate date) implements Occasion {}

    /// `by` answered, or named, the reader in the conversation `about`; `words` begin what they
    /// said, as plain text.
    record Told(boolean reply, String by, String about, String words, String link)
            implements Occasion {}
}
