package daily8.comment;

import daily8.base.time.SiteClock;
import daily8.model.AccountId;
import daily8.model.Comment;
import daily8.model.Comment.State;
import daily8.model.CommentId;
import daily8.model.Viewer;
import daily8.store.Comments.Notice;
import daily8.store.Moderation.Action;
import daily8.store.Moderation.Entry;
import daily8.store.Moderation.Report;
import daily8.store.Moderation.Standing;
import daily8.store.Moderation.Waiting;
import daily8.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides about comments: what moderators do, what readers report, what authors appeal for.
/// Thread-safe.
public final class ModerationDesk {
    /// Explanations and reports are sentences.
    public static final int LONGEST = 500;

    private static final int WORD = 60;
    private static final int QUEUE = 50;
    private static final int LOG = 50;

    private final Store store;
    private final Conversations conversations;
    private final Mentions mentions;
    private final SiteClock clock;

    public ModerationDesk(Store store, Conversations conversations, SiteClock clock) {
        this.store = store;
        this.conversations = conversations;
        this.mentions = new Mentions(store.people());
        this.clock = clock;
    }

    /// A comment that waits, with what was done about it before and what readers say.
    public record Case(
            Waiting waiting,
            Said said,
            String title,
            List<Entry> history,
            List<Report> reports,
            Standing standing) {}

    public record Queue(List<Case> cases, int waiting) {}

    /// `next` is where the earlier ones begin; 0 where there are none.
    public record Log(List<Logged> entries, long next) {}

    public record Logged(Entry entry, String actor, String title) {}

    public Queue queue(Viewer moderator) {
        List<Case> cases =
                store.moderation().queue(QUEUE).stream()
                        .flatMap(waiting -> one(waiting, moderator).stream())
                        .toList();
        return new Queue(cases, store.moderation().waiting());
    }

    private Optional<Case> one(Waiting waiting, Viewer moderator) {
        return conversations
                .one(waiting.comment(), moderator)
                .map(said ->
                        new Case(
                                waiting,
                                said,
                                title(said.comment()),
                                store.moderation().of(waiting.comment()),
                                store.moderation().reports(waiting.comment()),
                                said.comment()
                                        .author()
                                        .map(store.moderation()::standing)
                                        .orElse(Standing.USUAL)));
    }

    private String title(Comment comment) {
        return store.articles().find(comment.article()).map(a -> a.title()).orElse("");
    }

    /// Lets a comment stand, whatever it was before.
    public boolean approve(CommentId id, Viewer by, String words) {
        Optional<Comment> found = store.comments().find(id);
        List<Notice> notices =
                found.filter(comment -> comment.state() != State.SHOWN)
                        .map(comment ->
                                mentions.notices(
                                        comment,
                                        comment.parent().flatMap(store.comments()::find),
                                        clock.instant()))
                        .orElse(List.of());
        return found.isPresent()
                && store.moderation()
                        .decide(
                                entry(id, Action.APPROVED, by.account(), List.of(), words),
                                State.SHOWN,
                                notices);
    }

    public boolean remove(CommentId id, Viewer by, String reason, String words) {
        return store.moderation()
                .decide(
                        entry(id, Action.REMOVED, by.account(), List.of(reason), words),
                        State.REMOVED,
                        List.of());
    }

    /// The author of a removed comment asks for another look.
    public boolean appeal(AccountId author, CommentId id, String words) {
        return store.comments().find(id).filter(c -> c.isBy(Optional.of(author))).isPresent()
                && store.moderation()
                        .appeal(entry(id, Action.APPEALED, Optional.of(author), List.of(), words));
    }

    public boolean report(AccountId by, CommentId id, String reason, String words) {
        return store.moderation().report(new Report(id, by, reason, cut(words), clock.instant()));
    }

    private Entry entry(
            CommentId id,
            Action action,
            Optional<AccountId> by,
            List<String> reasons,
            String words) {
        return new Entry(0, id, action, by, reasons, cut(words), clock.instant());
    }

    private static String cut(String words) {
        String plain = words.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /// What was done, newest first, for everybody: no comment's text, no author.
    public Log log(long before) {
        List<Entry> entries = store.moderation().log(before, LOG);
        List<Logged> logged =
                entries.stream()
                        .map(entry ->
                                new Logged(
                                        entry,
                                        entry.action() == Action.APPEALED
                                                ? ""
                                                : actor(entry.actor()),
                                        store.comments()
                                                .find(entry.comment())
                                                .map(this::title)
                                                .orElse("")))
                        .toList();
        return new Log(logged, entries.size() < LOG ? 0 : entries.getLast().sequence());
    }

    private String actor(Optional<AccountId> id) {
        return id.flatMap(store.people().accounts()::find).map(a -> a.name().text()).orElse("");
    }

    public List<String> blockedWords() {
        return store.moderation().blockedWords();
    }

    /// False where it is no word.
    public boolean block(String word, Viewer by) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        boolean isWord = !plain.isEmpty() && plain.length() <= WORD;
        if (isWord) {
            store.moderation().block(plain, by.account(), clock.instant());
        }
        return isWord;
    }

    public void unblock(String word) {
        store.moderation().unblock(word);
    }

    public void setStanding(AccountId account, Standing standing, Viewer by) {
        store.moderation().setStanding(account, standing, by.account(), clock.instant());
    }
}
