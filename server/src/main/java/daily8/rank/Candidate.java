package daily8.rank;

import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.Story;
import java.util.List;

/// A story that may stand in an edition, with what choosing must know of its articles; `tags` are
/// what it is about, by key, best first; `told` has one article at least.
public record Candidate(Story story, Section section, List<String> tags, List<Told> told) {
    /// Tags by which stories are compared: further ones are about details.
    private static final int COMPARED_TAGS = 5;

    public Candidate {
        tags = tags.stream().distinct().limit(COMPARED_TAGS).toList();
        told = List.copyOf(told);
    }

    /// An article of the story. `keyPoints` are sentences of it, in reading order; none where its
    /// publisher lets nobody quote it.
    public record Told(
            ArticleId article,
            String headline,
            boolean picture,
            int length,
            List<String> keyPoints) {
        public Told {
            keyPoints = List.copyOf(keyPoints);
        }
    }
}
