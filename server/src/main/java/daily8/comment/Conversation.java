package daily8.comment;

import java.util.List;

/// One page of what was said of a story, threads in their order; `total` counts the comments that
/// may be read, `page` from 1.
public record Conversation(List<Said> said, int total, int page, int pages, Order order) {
    public Conversation {
        said = List.copyOf(said);
    }
}
