package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.Readings.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is remembered of a reader here: by their own browser, or by their account. `saved` asks the
/// store when it is asked.
public record Visitor(
        ReadStories read,
        ChosenTags tags,
        ToldApart apart,
        List<Follow> follows,
        Choices choices,
        Predicate<ArticleId> saved) {
    public static final Visitor NEW =
            new Visitor(ReadStories.NONE, ChosenTags.NONE, ToldApart.NONE);

    public Visitor {
        follows = List.copyOf(follows);
    }

    /// A guest, as their browser remembers them.
    public Visitor(ReadStories read, ChosenTags tags, ToldApart apart) {
        this(read, tags, apart, List.of(), Choices.NONE, article -> false);
    }

    public List<Follow> followed() {
        return follows.stream().filter(follow -> !follow.muted()).toList();
    }

    public List<Follow> muted() {
        return follows.stream().filter(Follow::muted).toList();
    }

    /// What was said of a tag, source or story.
    public Optional<Follow> follow(Kind kind, String target) {
        return follows.stream()
                .filter(follow -> follow.kind() == kind && follow.target().equals(target))
                .findFirst();
    }

    public boolean isSaved(ArticleId article) {
        return saved.test(article);
    }

    Set<SourceId> mutedSources() {
        return targets(Kind.SOURCE).stream()
                .flatMap(target -> SourceId.parse(target).stream())
                .collect(Collectors.toSet());
    }

    Set<StoryId> mutedStories() {
        return targets(Kind.STORY).stream()
                .flatMap(target -> StoryId.parse(target).stream())
                .collect(Collectors.toSet());
    }

    private List<String> targets(Kind kind) {
        return muted().stream()
                .filter(follow -> follow.kind() == kind)
                .map(Follow::target)
                .toList();
    }
}
