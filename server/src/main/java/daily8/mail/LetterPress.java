package daily8.mail;

import java.util.Optional;

/// Finds the words of a letter in its reader's language.
public interface LetterPress {
    /// Empty where there is nothing to say: an edition that is gone. `leave` is the path that ends
    /// letters of this kind, empty where there is none.
    Optional<Printed> print(String language, Occasion occasion, String leave);

    /// The address of a path of this site, from the configured base.
    String absolute(String path);

    record Printed(String subject, String plain, String html) {}
}
