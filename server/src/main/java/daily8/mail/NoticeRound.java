package daily8.mail;

import daily8.mail.Occasion.Told;
import daily8.model.Account;
import daily8.model.Article;
import daily8.model.Comment;
import daily8.store.Comments.Notice;
import daily8.store.Letters;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds out who has not heard yet that somebody answered or named them. What the conversation
/// notes for the reader's own page is what mail goes by: a kill in between loses no word of it, and
/// who has seen it here gets no mail.
final class NoticeRound {
    /// What is older was told too late, or was no mail's to tell.
    private static final Duration NEWS = Duration.ofHours(12);

    /// Who is here anyway sees it first.
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /// Some hundreds of kB; those who have no mail stay among them and must not hide the others.
    private static final int AT_ONCE = 1_000;

    private final Store store;
    private final Letters letters;
    private final Notices notices;

    NoticeRound(Store store, Notices notices) {
        this.store = store;
        this.letters = store.people().letters();
        this.notices = notices;
    }

    void send(Instant now) {
        int looked = 0;
        List<Notice> page;
        do {
            page = store.comments().unseenSince(now.minus(NEWS), looked, AT_ONCE);
            page.stream()
                    .filter(notice -> !notice.at().plus(PAUSE).isAfter(now))
                    .forEach(this::consider);
            looked += page.size();
        } while (page.size() == AT_ONCE);
    }

    private void consider(Notice notice) {
        if (!letters.isKnown(Notices.once(notice.account(), notice.comment().toString()))) {
            store.comments()
                    .find(notice.comment())
                    .filter(said -> said.state() == Comment.State.SHOWN)
                    .ifPresent(said -> tell(notice, said));
        }
    }

    private void tell(Notice notice, Comment said) {
        Optional<Account> author = said.author().flatMap(store.people().accounts()::find);
        Optional<Article> about = store.articles().find(said.article());
        if (author.isEmpty() || about.isEmpty()) {
            return;
        }
        String language = about.get().language().equals("ar") ? "ar" : "en";
        notices.tell(
                notice.account(),
                said.id().toString(),
                new Told(
                        notice.kind() == Notice.Kind.REPLY,
                        author.get().name().text(),
                        about.get().title(),
                        said.text(),
                        "/" + language + "/comments/" + said.id()),
                language);
    }
}
