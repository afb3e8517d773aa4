package daily8.comment;

import daily8.base.time.SiteClock;
import daily8.comment.Saying.Refused;
import daily8.comment.Saying.Why;
import daily8.comment.moderator.Finding;
import daily8.comment.moderator.Kind;
import daily8.comment.moderator.Moderator;
import daily8.comment.moderator.Subject;
import daily8.comment.moderator.Verdict;
import daily8.html.HtmlText;
import daily8.model.AccountId;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.Comment.State;
import daily8.model.CommentId;
import daily8.store.Comments.Notice;
import daily8.store.Moderation.Action;
import daily8.store.Moderation.Entry;
import daily8.store.Moderation.Standing;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes what a signed-in person writes: refuses what cannot be taken, lets the moderator read the
/// rest, keeps it. Thread-safe.
public final class CommentDesk {
    /// A long letter to the editor.
    public static final int LONGEST = 8_000;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Store store;
    private final Moderator moderator;
    private final Mentions mentions;
    private final CommentSettings settings;
    private final SiteClock clock;

    public CommentDesk(
            Store store, Moderator moderator, CommentSettings settings, SiteClock clock) {
        this.store = store;
        this.moderator = moderator;
        this.mentions = new Mentions(store.people());
        this.settings = settings;
        this.clock = clock;
    }

    /// What a form says: where, what it answers, the random text of the form, and the words.
    public record Form(ArticleId article, Optional<CommentId> parent, String key, String text) {}

    public Saying say(AccountId author, Form form) {
        Optional<Why> refused = refusal(author, form.text());
        Optional<Article> article = store.articles().find(form.article());
        Optional<Comment> parent = form.parent().flatMap(store.comments()::find);
        boolean gone =
                article.isEmpty()
                        || (form.parent().isPresent() && parent.filter(this::isOpen).isEmpty());
        if (refused.isPresent() || gone) {
            return new Refused(refused.orElse(Why.GONE));
        }
        Instant now = clock.instant();
        CommentId id = CommentId.of(author, form.key());
        Verdict verdict = verdict(author, form.text(), article.get());
        Comment fresh =
                Comment.fresh(
                        id,
                        article.get().id(),
                        parent,
                        author,
                        verdict.isHeld() ? State.HELD : State.SHOWN,
                        form.text().strip(),
                        now);
        List<Notice> notices = verdict.isHeld() ? List.of() : mentions.notices(fresh, parent, now);
        return new Saying.Kept(store.comments().add(fresh, notices, held(fresh, verdict, now)));
    }

    private boolean isOpen(Comment parent) {
        return parent.state() == State.SHOWN;
    }

    public Saying edit(AccountId author, CommentId id, int version, String text) {
        Optional<Comment> found =
                store.comments().find(id).filter(c -> c.isBy(Optional.of(author)));
        Optional<Why> refused =
                text.isBlank() ? Optional.of(Why.EMPTY) : lengthOrStanding(author, text);
        if (found.isEmpty() || refused.isPresent()) {
            return new Refused(refused.orElse(Why.GONE));
        }
        Comment before = found.get();
        Instant now = clock.instant();
        if (!before.postedAt().plus(settings.editWindow()).isAfter(now)) {
            return new Refused(Why.TOO_LATE);
        }
        Verdict verdict =
                store.articles()
                        .find(before.article())
                        .map(article -> verdict(author, text, article))
                        .orElse(Verdict.FINE);
        // One that waits goes on waiting, whatever it says now.
        State state = verdict.isHeld() || before.state() == State.HELD ? State.HELD : State.SHOWN;
        Optional<Entry> held =
                before.state() == State.HELD ? Optional.empty() : held(before, verdict, now);
        boolean kept = store.comments().edit(id, version, text.strip(), now, state, held);
        return kept
                ? new Saying.Kept(store.comments().find(id).orElse(before))
                : new Refused(Why.TOO_LATE);
    }

    /// Takes an own comment back.
    public boolean withdraw(AccountId author, CommentId id) {
        return store.comments().find(id).filter(c -> c.isBy(Optional.of(author))).isPresent()
                && store.comments().withdraw(id, clock.instant());
    }

    /// Nobody votes on their own words.
    public boolean vote(AccountId account, CommentId id, int value) {
        boolean others =
                store.comments().find(id).filter(c -> !c.isBy(Optional.of(account))).isPresent();
        return others && store.comments().vote(id, account, value).isPresent();
    }

    private Optional<Why> refusal(AccountId author, String text) {
        if (!settings.open()) {
            return Optional.of(Why.CLOSED);
        }
        if (text.isBlank()) {
            return Optional.of(Why.EMPTY);
        }
        Instant since = clock.instant().minus(HOUR);
        return lengthOrStanding(author, text)
                .or(() ->
                        store.comments().countBy(author, Optional.empty(), since)
                                        >= settings.anHour()
                                ? Optional.of(Why.TOO_MANY)
                                : Optional.empty());
    }

    private Optional<Why> lengthOrStanding(AccountId author, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Why.TOO_LONG);
        }
        return store.moderation().standing(author) == Standing.SILENCED
                ? Optional.of(Why.SILENCED)
                : Optional.empty();
    }

    /// What is found counts by who wrote it: of those who are trusted only what is grave is held.
    private Verdict verdict(AccountId author, String text, Article article) {
        Subject subject =
                new Subject(
                        article.title(), HtmlText.of(article.html()).text(), article.language());
        List<Finding> found = new ArrayList<>(moderator.judge(text, subject).findings());
        blocked(text).ifPresent(found::add);
        return switch (store.moderation().standing(author)) {
            case WATCHED ->
                    found.isEmpty()
                            ? new Verdict(List.of(new Finding(Kind.WATCHED, 1, "")))
                            : new Verdict(found);
            case TRUSTED -> grave(found);
            case USUAL, SILENCED -> isTrusted(author) ? grave(found) : new Verdict(found);
        };
    }

    private static Verdict grave(List<Finding> found) {
        Verdict verdict = new Verdict(found);
        return verdict.isGrave() ? verdict : Verdict.FINE;
    }

    private boolean isTrusted(AccountId author) {
        int standing = store.comments().countBy(author, Optional.of(State.SHOWN), Instant.EPOCH);
        int removed = store.comments().countBy(author, Optional.of(State.REMOVED), Instant.EPOCH);
        return settings.trustedAfter() > 0 && removed == 0 && standing >= settings.trustedAfter();
    }

    private Optional<Finding> blocked(String text) {
        String lower =
                " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return store.moderation().blockedWords().stream()
                .filter(word -> lower.contains(" " + word.toLowerCase(Locale.ROOT) + " "))
                .findFirst()
                .map(word -> new Finding(Kind.BLOCKED, 1, word));
    }

    private static Optional<Entry> held(Comment comment, Verdict verdict, Instant now) {
        if (!verdict.isHeld()) {
            return Optional.empty();
        }
        List<String> reasons =
                verdict.findings().stream().map(f -> f.kind().word()).distinct().toList();
        String words = String.join(" · ", verdict.findings().stream().map(Finding::words).toList());
        return Optional.of(
                new Entry(0, comment.id(), Action.HELD, Optional.empty(), reasons, words, now));
    }
}
