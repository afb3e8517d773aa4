package daily8.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a reader asks about: an article, where it is one, within its story; and older articles that
/// have to do with it. Reports are in the order of publication.
public record Subject(Optional<Report> article, List<Report> story, List<Report> background) {
    private static final Comparator<Report> IN_TIME =
            Comparator.comparing(Report::publishedAt).thenComparing(Report::id);

    public Subject {
        if (story.isEmpty()) {
            throw new IllegalArgumentException("a story has an article");
        }
        story = story.stream().sorted(IN_TIME).toList();
        background = background.stream().sorted(IN_TIME).toList();
    }

    /// The article that was asked about; of a story, its first independent text.
    public Report main() {
        return article.orElseGet(() ->
                story.stream().filter(Report::isIndependent).findFirst().orElse(story.getFirst()));
    }

    /// Texts that somebody wrote, without their reprints; where all are reprints, of texts that are
    /// elsewhere, the first stands for them.
    public List<Report> independent() {
        List<Report> own = story.stream().filter(Report::isIndependent).toList();
        return own.isEmpty() ? List.of(main()) : own;
    }
}
