package daily8.model;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Story.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Which texts of a story count.
@NullMarked
class StoryTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static ArticleId id(int number) {
        return ArticleId.of(CanonicalUrl.parse("https://tidings.example/" + number).orElseThrow());
    }

    private static Member member(int number, Optional<ArticleId> copyOf) {
        SourceId source = new SourceId("tidings.example");
        return new Member(id(number), source, "Tide", Section.WORLD, NOON, NOON, copyOf);
    }

    private static List<ArticleId> independent(Member... members) {
        Story story = new Story(new StoryId(id(1)), "en", List.of(members));
        return story.independent().stream().map(Member::id).toList();
    }

    @Test
    void aReprintCountsWithItsOriginal() {
        assertThat(independent(member(1, Optional.empty()), member(2, Optional.of(id(1)))))
                .containsExactly(id(1));
    }

    @Test
    void aReprintWhoseOriginalIsInAnotherStoryStandsForItself() {
        assertThat(independent(member(1, Optional.of(id(9))))).containsExactly(id(1));
    }

    @Test
    void ofTextsThatRepeatEachOtherTheFirstStandsForThem() {
        assertThat(independent(member(1, Optional.of(id(2))), member(2, Optional.of(id(1)))))
                .containsExactly(id(1));
    }
}
