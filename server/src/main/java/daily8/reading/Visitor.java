package daily8.reading;

/// What a reader's own browser remembers of them here; nothing of it is kept by the site.
public record Visitor(ReadStories read, ChosenTags tags, ToldApart apart) {
    public static final Visitor NEW =
            new Visitor(ReadStories.NONE, ChosenTags.NONE, ToldApart.NONE);
}
