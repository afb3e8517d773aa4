package daily8.comment;

import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.model.Story;
import daily8.model.Viewer;
import daily8.store.Comments.Line;
import daily8.store.Store;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads conversations: one for each story, shown on each of its articles. Thread-safe.
public final class Conversations {
    /// What is shown at once; the rest stands on further pages.
    public static final int PAGE = 50;

    private final Store store;
    private final CommentHtml html;
    private final CommentSettings settings;
    private final SiteClock clock;

    public Conversations(Store store, CommentHtml html, CommentSettings settings, SiteClock clock) {
        this.store = store;
        this.html = html;
        this.settings = settings;
        this.clock = clock;
    }

    /// The articles that share a conversation: those of the story, oldest first.
    public List<ArticleId> articles(ArticleId article) {
        return store.stories()
                .of(article)
                .flatMap(store.stories()::find)
                .map(story -> story.articles().stream().map(Story.Member::id).toList())
                .orElse(List.of(article));
    }

    public Conversation page(ArticleId article, Order order, int page, Viewer viewer) {
        return page(articles(article), order, page, viewer);
    }

    /// Of the articles that share it.
    public Conversation page(List<ArticleId> together, Order order, int page, Viewer viewer) {
        return page(outline(together, order, viewer), order, page, viewer);
    }

    /// The page on which a comment stands, at which it begins.
    public int pageOf(Comment comment, Order order, Viewer viewer) {
        List<Outline.Place> places = outline(articles(comment.article()), order, viewer).places();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(comment.id())) {
                return 1 + i / PAGE;
            }
        }
        return 1;
    }

    private Outline outline(List<ArticleId> together, Order order, Viewer viewer) {
        return Outline.of(
                store.comments().outline(together),
                order,
                viewer.account(),
                viewer.is(Role.MODERATOR));
    }

    private Conversation page(Outline outline, Order order, int asked, Viewer viewer) {
        int pages = Math.max(1, (outline.places().size() + PAGE - 1) / PAGE);
        int page = Math.clamp(asked, 1, pages);
        List<Outline.Place> places =
                outline.places()
                        .subList((page - 1) * PAGE, Math.min(page * PAGE, outline.places().size()));
        Map<CommentId, Integer> depths = new HashMap<>();
        places.forEach(place -> depths.put(place.id(), place.depth()));
        List<CommentId> ids = places.stream().map(Outline.Place::id).toList();
        List<Said> said = said(store.comments().findAll(ids), depths, viewer);
        return new Conversation(said, outline.readable(), page, pages, order);
    }

    private List<Said> said(List<Comment> comments, Map<CommentId, Integer> depths, Viewer viewer) {
        Map<CommentId, Integer> votes =
                viewer.account()
                        .map(account -> store.comments().votes(account, depths.keySet()))
                        .orElse(Map.of());
        Map<AccountId, String> names = new HashMap<>();
        return comments.stream()
                .map(comment -> said(comment, depths, votes, names, viewer))
                .toList();
    }

    private Said said(
            Comment comment,
            Map<CommentId, Integer> depths,
            Map<CommentId, Integer> votes,
            Map<AccountId, String> names,
            Viewer viewer) {
        boolean readable = Outline.isReadable(comment, viewer.account(), viewer.is(Role.MODERATOR));
        boolean own = comment.isBy(viewer.account());
        return new Said(
                comment,
                comment.author().map(id -> names.computeIfAbsent(id, this::name)).orElse(""),
                Math.min(depths.getOrDefault(comment.id(), 0), Said.DEEPEST),
                readable ? html.of(comment) : "",
                votes.getOrDefault(comment.id(), 0),
                own,
                own && isEditable(comment));
    }

    boolean isEditable(Comment comment) {
        boolean stands =
                comment.state() == Comment.State.SHOWN || comment.state() == Comment.State.HELD;
        return stands && comment.postedAt().plus(settings.editWindow()).isAfter(clock.instant());
    }

    private String name(AccountId id) {
        return store.people()
                .accounts()
                .find(id)
                .map(Account::name)
                .map(Object::toString)
                .orElse("");
    }

    /// One comment by itself; nothing where this viewer may not read it.
    public Optional<Said> one(CommentId id, Viewer viewer) {
        return store.comments()
                .find(id)
                .map(comment -> said(List.of(comment), Map.of(comment.id(), 0), viewer).getFirst())
                .filter(Said::isReadable);
    }

    /// All that one person wrote, newest first, for themselves.
    public List<Said> by(AccountId author, Viewer viewer, int limit) {
        List<Comment> comments = store.comments().by(author, limit);
        Map<CommentId, Integer> depths = new HashMap<>();
        comments.forEach(comment -> depths.put(comment.id(), 0));
        return said(comments, depths, viewer);
    }

    /// What others' pages the articles' feeds name as places to talk about them.
    public List<URI> elsewhere(List<ArticleId> together) {
        return store.comments().discussions(together);
    }

    /// How many comments everybody may read, and when the last came: what a page that is open asks.
    public Pulse pulse(ArticleId article) {
        List<Line> shown =
                store.comments().outline(articles(article)).stream()
                        .filter(line -> line.state() == Comment.State.SHOWN)
                        .toList();
        long marks = shown.stream().mapToLong(l -> l.version() + 31L * l.ups() + l.downs()).sum();
        return new Pulse(shown.size(), marks);
    }

    /// `marks` changes with every edit and vote.
    public record Pulse(int comments, long marks) {}
}
