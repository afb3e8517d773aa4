package daily8.comment;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.Comment;
import daily8.store.Comments.Notice;
import daily8.store.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who is to hear of a comment: whom it answers, and whom it names (`@ada`). Thread-safe.
record Mentions(People people) {
    /// Nobody means more than a few; a list of names is a nuisance.
    private static final int MOST = 5;

    /// The longest name there may be, in characters.
    private static final int LONGEST = 60;

    List<Notice> notices(Comment comment, Optional<Comment> parent, Instant now) {
        List<Notice> notices = new ArrayList<>();
        Optional<AccountId> answered = parent.flatMap(Comment::author);
        answered.filter(account -> !comment.isBy(Optional.of(account)))
                .ifPresent(account ->
                        notices.add(
                                new Notice(account, comment.id(), Notice.Kind.REPLY, now, false)));
        for (AccountId named : named(comment.text())) {
            if (!comment.isBy(Optional.of(named)) && !Optional.of(named).equals(answered)) {
                notices.add(new Notice(named, comment.id(), Notice.Kind.MENTION, now, false));
            }
        }
        return notices;
    }

    private Set<AccountId> named(String text) {
        Set<AccountId> named = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && named.size() < MOST) {
                find(text, at + 1).map(Account::id).ifPresent(named::add);
            }
        }
        return named;
    }

    /// The longest name that stands there: `@ada.` means Ada.
    private Optional<Account> find(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isInName(text.charAt(end))) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return AccountName.parse(text.substring(start, end)).flatMap(people.accounts()::named);
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
