package daily8.group;

/// Where an article belongs. `story` is the id of its story, `original` the article it repeats.
public sealed interface Placement {
    String story();

    /// The first article of its event.
    record NewStory(String story) implements Placement {}

    /// Another article of a known event.
    record JoinStory(String story) implements Placement {}

    /// Another publisher's text again.
    record CopyOf(String story, String original) implements Placement {}

    /// The same publisher's article again, with changes.
    record RevisionOf(String story, String original) implements Placement {}
}
