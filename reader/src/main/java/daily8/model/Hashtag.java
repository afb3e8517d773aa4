package daily8.model;

/// What an article is about, in the form readers know. `tag` is what stands after the sign:
/// `WhiteHouse`, `غزة`; `phrase` how the text writes it; `score` from 0 to 1.
public record Hashtag(String tag, String phrase, double score) {}
