package daily8.model;

import java.util.Optional;

/// The name of a source in addresses: `/en/source/<name>`. 1 to 80 of `a-z 0-9 . -`, by default the
/// host of its home page without `www.`.
public record SourceId(String name) {
    private static final int MAX_LENGTH = 80;

    public SourceId {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of a source: " + name);
        }
    }

    public static Optional<SourceId> parse(String text) {
        return isName(text) ? Optional.of(new SourceId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.chars()
                        .allMatch(c ->
                                (c >= 'a' && c <= 'z')
                                        || (c >= '0' && c <= '9')
                                        || c == '.'
                                        || c == '-');
    }
}
