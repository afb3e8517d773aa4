package daily8.lab;

import daily8.comment.CommentDesk;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.model.Comment;
import daily8.model.Role;
import daily8.store.Moderation.Action;
import daily8.store.Moderation.Entry;
import daily8.store.Moderation.Waiting;
import daily8.testing.RawHttp.Reply;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// People who post payloads as comments, by the form of the page; called by a payload themselves
/// where that is a name.
final class HostileTalk {
    /// A page shows fifty.
    static final int TOGETHER = 40;

    private static final int WRITERS = 8;

    /// As many as the page of the queue shows at least.
    private static final int AT_ONCE = 50;

    /// As many as a person may write in an hour.
    private static final int AN_HOUR = 20;

    private final SiteFixture site;
    private final List<String> payloads;
    private final List<Reader> writers = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int names;

    HostileTalk(SiteFixture site, List<String> payloads) {
        this.site = site;
        this.payloads = payloads;
        List<String> called =
                payloads.stream()
                        .flatMap(text -> AccountName.parse(text).stream())
                        .map(AccountName::key)
                        .distinct()
                        .toList();
        names = called.size();
        for (int i = 0; i < WRITERS; i++) {
            String name = i < called.size() ? called.get(i) : "writer" + i;
            Reader writer = Reader.of(site, name, Role.READER);
            writers.add(writer);
            tokens.add(writer.token());
        }
    }

    /// How many payloads anybody could be called by.
    int names() {
        return names;
    }

    /// Posts all of them, forty on an article; throws where one is not kept.
    void post(List<Article> articles) {
        for (int i = 0; i < payloads.size(); i++) {
            if (i > 0 && i % (WRITERS * AN_HOUR) == 0) {
                site.clock.advance(Duration.ofMinutes(61));
            }
            Article article = articles.get(i / TOGETHER * TOGETHER);
            Reply reply =
                    writers.get(i % WRITERS)
                            .http()
                            .post(
                                    "/en/comments",
                                    "csrf=%s&key=form-number-%08d&article=%s&parent=&text=%s"
                                            .formatted(
                                                    tokens.get(i % WRITERS),
                                                    i,
                                                    article.id(),
                                                    Tally.encoded(comment(i))),
                                    "Cookie: d8-session=" + writers.get(i % WRITERS).session());
            if (!reply.header("Location").contains("/comments/")) {
                throw new IllegalStateException("comment " + i + " was not taken: " + reply);
            }
        }
    }

    /// The payload at the beginning of a text or behind other words; where a comment has room for
    /// it, also quoted, loud, as an address.
    private String comment(int i) {
        String text = payloads.get(i);
        String marked = i % 2 == 0 ? Shown.marked(i, text) : text + "\n\n" + Shown.marked(i, "");
        String everywhere =
                marked + "\n\n> **" + text + "**\n\n[x](" + text + ") ![y](" + text + ")";
        return everywhere.length() <= CommentDesk.LONGEST ? everywhere : marked;
    }

    /// Lets through what stands in a moderator's queue now; false where nothing waits.
    boolean approve() {
        List<Waiting> waiting = site.store.moderation().queue(AT_ONCE);
        for (Waiting one : waiting) {
            Entry entry =
                    new Entry(
                            0,
                            one.comment(),
                            Action.APPROVED,
                            Optional.empty(),
                            List.of(),
                            "",
                            site.clock.instant());
            site.store.moderation().decide(entry, Comment.State.SHOWN, List.of());
        }
        return !waiting.isEmpty();
    }
}
