package daily8.rank;

import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.rank.Candidate.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Stories with only what ranking looks at to say.
final class TestStories {
    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final String name;
    private final List<Story.Member> members = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private List<String> tags;
    private Section section = Section.WORLD;

    private TestStories(String name) {
        this.name = name;
        this.tags = List.of(name);
    }

    static TestStories story(String name) {
        return new TestStories(name);
    }

    TestStories in(Section wanted) {
        section = wanted;
        return this;
    }

    TestStories about(String... keys) {
        tags = Arrays.asList(keys);
        return this;
    }

    /// An article of a publisher, so many hours before [#NOW].
    TestStories by(String publisher, long hoursAgo) {
        return by(publisher, hoursAgo, false, 1_000, Optional.empty());
    }

    /// An article under a headline of its own.
    TestStories told(String publisher, String headline) {
        by(publisher, 3);
        Told last = told.removeLast();
        told.add(
                new Told(
                        last.article(), headline, last.picture(), last.length(), last.keyPoints()));
        return this;
    }

    TestStories copied(String publisher, long hoursAgo) {
        return by(publisher, hoursAgo, false, 1_000, Optional.of(members.getFirst().id()));
    }

    TestStories by(
            String publisher,
            long hoursAgo,
            boolean picture,
            int length,
            Optional<ArticleId> copyOf) {
        String url = "https://" + publisher + ".example/" + name + "/" + members.size();
        ArticleId id = ArticleId.of(CanonicalUrl.parse(url).orElseThrow());
        String headline = name + " as " + publisher + " has it";
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        members.add(
                new Story.Member(
                        id,
                        new SourceId(publisher + ".example"),
                        headline,
                        section,
                        at,
                        at,
                        copyOf));
        told.add(
                new Told(
                        id,
                        headline,
                        picture,
                        length,
                        List.of("What " + publisher + " tells of it is a sentence long enough.")));
        return this;
    }

    Story story() {
        return new Story(new StoryId(members.getFirst().id()), "en", members);
    }

    StoryId id() {
        return story().id();
    }

    Candidate candidate() {
        return new Candidate(story(), section, tags, told);
    }

    /// The same, none of it quotable.
    Candidate unquotable() {
        return new Candidate(
                story(),
                section,
                tags,
                told.stream()
                        .map(each ->
                                new Told(
                                        each.article(),
                                        each.headline(),
                                        each.picture(),
                                        each.length(),
                                        List.of()))
                        .toList());
    }
}
