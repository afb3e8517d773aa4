package daily8.mail;

import java.util.Optional;

/// Says what the occasion is, and no more.
final class PlainPress implements LetterPress {
    @Override
    public Optional<Printed> print(String language, Occasion occasion, String leave) {
        String words = occasion.toString();
        return Optional.of(new Printed(language + " " + words, words + leave, "<p>" + leave));
    }

    @Override
    public String absolute(String path) {
        return "https://news.example" + path;
    }
}
