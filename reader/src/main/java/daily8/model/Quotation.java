package daily8.model;

/// What someone said, in the article's own words: `content` between quotation marks where `direct`,
/// else as reported. `cue` is the word of saying. `speaker` and `cue` may be empty. Positions, of
/// the content, count UTF-16 units of the article's text.
public record Quotation(
        String speaker, String cue, String content, boolean direct, int start, int end) {}
