package daily8.comment;

import daily8.model.AccountId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.store.Comments.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The comments of a conversation from top to bottom, for one viewer: threads in their order, under
/// each comment its answers, oldest first. What the viewer may not read stands there only where
/// something that they may read answers it.
record Outline(List<Place> places, int readable) {
    record Place(CommentId id, int depth) {}

    static Outline of(
            List<Line> lines, Order order, Optional<AccountId> viewer, boolean moderates) {
        Map<CommentId, List<Line>> answers = new HashMap<>();
        List<Line> roots = new ArrayList<>();
        Map<CommentId, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        for (Line line : lines) {
            Optional<CommentId> parent = line.parent().filter(byId::containsKey);
            if (parent.isPresent()) {
                answers.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(line);
            } else {
                roots.add(line);
            }
        }
        Set<CommentId> standing = standing(lines, byId, viewer, moderates);
        roots.sort(order.threads());
        List<Place> places = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        roots.reversed().forEach(root -> open.push(new Place(root.id(), 0)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (standing.contains(place.id())) {
                places.add(place);
                answers.getOrDefault(place.id(), List.of()).stream()
                        .sorted(
                                Comparator.comparing(Line::postedAt)
                                        .thenComparing(Line::id)
                                        .reversed())
                        .forEach(answer -> open.push(new Place(answer.id(), place.depth() + 1)));
            }
        }
        int readable = (int) lines.stream().filter(l -> isReadable(l, viewer, moderates)).count();
        return new Outline(places, readable);
    }

    /// What may be read, and all that it answers.
    private static Set<CommentId> standing(
            List<Line> lines,
            Map<CommentId, Line> byId,
            Optional<AccountId> viewer,
            boolean moderates) {
        Set<CommentId> standing = new HashSet<>();
        for (Line line : lines) {
            Line above = isReadable(line, viewer, moderates) ? line : null;
            while (above != null && standing.add(above.id())) {
                above = above.parent().map(byId::get).orElse(null);
            }
        }
        return standing;
    }

    static boolean isReadable(Line line, Optional<AccountId> viewer, boolean moderates) {
        return switch (line.state()) {
            case SHOWN -> true;
            case HELD, REMOVED ->
                    moderates || (line.author().isPresent() && line.author().equals(viewer));
            case WITHDRAWN -> false;
        };
    }

    static boolean isReadable(Comment comment, Optional<AccountId> viewer, boolean moderates) {
        return switch (comment.state()) {
            case SHOWN -> true;
            case HELD, REMOVED -> moderates || comment.isBy(viewer);
            case WITHDRAWN -> false;
        };
    }
}
