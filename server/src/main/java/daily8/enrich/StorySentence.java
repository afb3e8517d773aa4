package daily8.enrich;

/// A sentence of one of a story's articles, in its own words. `article` counts them from 0.
public record StorySentence(String text, int article) {}
