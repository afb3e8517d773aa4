package daily8.testing;

import daily8.comment.moderator.Kind;
import daily8.comment.moderator.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The comments that the moderator is measured by: ours, about invented stories, written before
/// there was a moderator. Even ids are the half it was tuned on, odd ones were held out.
public final class OwnComments {
    private OwnComments() {}

    /// `kind` is empty for one that may stand.
    public record OwnComment(int id, Subject subject, Optional<Kind> kind, String text) {
        public boolean isHeldOut() {
            return id % 2 == 1;
        }

        public boolean isArabic() {
            return subject.language().equals("ar");
        }
    }

    public static List<OwnComment> all() {
        return in("/comment/comments.tsv");
    }

    /// Those written when the first rules were finished; the third mending went by them.
    public static List<OwnComment> later() {
        return in("/comment/later.tsv");
    }

    /// Written without a look at the moderator, for its second making: even ids mended it, odd ones
    /// were held out.
    public static List<OwnComment> others() {
        return in("/comment/others.tsv");
    }

    /// Written before the third mending, without a look at the others or at the moderator: one rule
    /// was made narrower by them, after they had been counted.
    public static List<OwnComment> fresh() {
        return in("/comment/fresh.tsv");
    }

    /// Fair ones that talk of the writer's own things: three rules were made narrower by them.
    public static List<OwnComment> drifting() {
        return in("/comment/drifting.tsv");
    }

    /// Put aside until the third mending, which went by them.
    public static List<OwnComment> apart() {
        return in("/comment/apart.tsv");
    }

    private static List<OwnComment> in(String file) {
        Map<String, Subject> subjects = new HashMap<>();
        for (String[] story : rows("/comment/stories.tsv")) {
            subjects.put(story[0], new Subject(story[2], story[3], story[1]));
        }
        return rows(file).stream()
                .map(row ->
                        new OwnComment(
                                Integer.parseInt(row[0]),
                                subject(subjects, row[1]),
                                kind(row[2]),
                                row[3]))
                .toList();
    }

    private static Subject subject(Map<String, Subject> subjects, String id) {
        Subject subject = subjects.get(id);
        if (subject == null) {
            throw new IllegalStateException("no story " + id);
        }
        return subject;
    }

    private static Optional<Kind> kind(String word) {
        return switch (word) {
            case "fair" -> Optional.empty();
            case "offtopic" -> Optional.of(Kind.OFF_TOPIC);
            default -> Optional.of(Kind.of(word).orElseThrow());
        };
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = OwnComments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the tests lack " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
