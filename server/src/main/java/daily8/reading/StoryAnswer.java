package daily8.reading;

import daily8.model.StoryId;

/// What came of asking for a story.
public sealed interface StoryAnswer {
    record Found(StoryPage page) implements StoryAnswer {}

    /// The story became part of another.
    record Moved(StoryId to) implements StoryAnswer {}

    record Unknown() implements StoryAnswer {}
}
