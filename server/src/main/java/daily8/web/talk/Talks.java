package daily8.web.talk;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.comment.CommentSettings;
import daily8.comment.Conversations;
import daily8.comment.Order;
import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.RightsPolicy;
import daily8.model.Viewer;
import daily8.reading.ArticlePage;
import daily8.store.Store;
import daily8.web.frame.PageNumber;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the conversation that stands on a page of an article or a story. Thread-safe.
public final class Talks {
    /// Sentences to choose from without a script; who quotes one far below selects it.
    private static final int CITES = 40;

    private static final int SHORTEST = 20;
    private static final int LONGEST = 500;

    private final Store store;
    private final Conversations conversations;
    private final CommentSettings settings;

    public Talks(Store store, Conversations conversations, CommentSettings settings) {
        this.store = store;
        this.conversations = conversations;
        this.settings = settings;
    }

    Conversations conversations() {
        return conversations;
    }

    /// As the request asks for it: `order`, `page`; the quoted sentence in the form (`cite`).
    Optional<Talk> of(Context ctx, ArticleId id, Viewer viewer) {
        Order order = Order.of(orEmpty(ctx.queryParam("order")));
        int page = PageNumber.of(ctx.queryParam("page"));
        return store.articles()
                .find(id)
                .map(article -> talk(article, conversations.articles(id), order, page, viewer))
                .map(talk -> cited(talk, orEmpty(ctx.queryParam("cite"))));
    }

    /// Its first page, best first.
    Optional<Talk> first(ArticleId id, Viewer viewer) {
        return store.articles()
                .find(id)
                .map(article -> first(article, conversations.articles(id), viewer));
    }

    private Talk first(Article article, List<ArticleId> together, Viewer viewer) {
        return talk(article, together, Order.BEST, 1, viewer);
    }

    /// For the page of an article or a story, whose templates take it as `talk`.
    public Map<String, Talk> shownWith(ArticlePage page, Viewer viewer) {
        return Map.of("talk", first(page.article(), page.together(), viewer));
    }

    public Map<String, Talk> shownWith(ArticleId id, Viewer viewer) {
        return first(id, viewer).map(talk -> Map.of("talk", talk)).orElse(Map.of());
    }

    private Talk talk(
            Article article, List<ArticleId> together, Order order, int page, Viewer viewer) {
        return new Talk(
                article.id(),
                article.title(),
                article.language(),
                conversations.page(together, order, page, viewer),
                conversations.elsewhere(together),
                viewer.account().isPresent() ? cites(article) : List.of(),
                CommentForm.empty(),
                settings.open());
    }

    /// Only of a text that is shown whole.
    private List<Talk.Cite> cites(Article article) {
        boolean whole =
                store.sources()
                        .find(article.source())
                        .filter(source -> source.rights() == RightsPolicy.FULL)
                        .isPresent();
        if (!whole) {
            return List.of();
        }
        String text = HtmlText.of(article.html()).text();
        return Sentences.of(text).stream()
                .filter(Talks::isQuotable)
                .limit(CITES)
                .map(span ->
                        new Talk.Cite(
                                span.start(),
                                span.end(),
                                text.substring(span.start(), span.end()).strip()))
                .toList();
    }

    private static boolean isQuotable(Span span) {
        int length = span.end() - span.start();
        return length >= SHORTEST && length <= LONGEST;
    }

    private static Talk cited(Talk talk, String place) {
        return talk.cites().stream()
                .filter(cite -> place.equals(cite.start() + "-" + cite.end()))
                .findFirst()
                .map(cite ->
                        talk.with(CommentForm.of("> " + cite.text() + "\n\n", Optional.empty())))
                .orElse(talk);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
