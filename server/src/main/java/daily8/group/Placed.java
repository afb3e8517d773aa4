package daily8.group;

import java.util.List;

/// The placement of a new article, and what it changed; the changes apply in their order.
public record Placed(Placement placement, List<Change> changes) {
    public Placed {
        changes = List.copyOf(changes);
    }
}
