package daily8.web.talk;

import daily8.comment.Said;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The form that a comment is written in: what stood in it when it came back, and why it did.
///
/// `key` is new for every empty form: sent twice, a form makes one comment. `trouble` names the
/// message that says why nothing was kept, empty where nothing went wrong; `preview` is HTML.
public record CommentForm(
        String key, String text, Optional<Said> answers, String trouble, String preview) {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CommentForm empty() {
        return of("", Optional.empty());
    }

    static CommentForm of(String text, Optional<Said> answers) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CommentForm(HexFormat.of().formatHex(bytes), text, answers, "", "");
    }

    CommentForm withTrouble(String message) {
        return new CommentForm(key, text, answers, message, preview);
    }

    CommentForm withPreview(String html) {
        return new CommentForm(key, text, answers, trouble, html);
    }

    /// Whether the form came back with something to look at.
    public boolean isBack() {
        return !trouble.isEmpty() || !preview.isEmpty();
    }
}
