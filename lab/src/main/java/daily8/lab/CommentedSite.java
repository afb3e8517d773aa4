package daily8.lab;

import daily8.account.OpenSessions;
import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.store.sql.SqlStore;
import daily8.testing.TestArticles;
import daily8.testing.Visits;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A data folder with articles of an invented publisher and somebody who is signed in, made before
/// a server runs on it; and what they post to that server.
record CommentedSite(Path data, AccountId account, String session, List<ArticleId> articles) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static CommentedSite in(Path data, int articles) {
        try (SqlStore store = SqlStore.open(data)) {
            Instant now = Instant.now();
            Account fresh = Account.fresh(new AccountName("writer"), Role.READER, now);
            store.people().accounts().add(fresh, "");
            String code =
                    new OpenSessions(store.people(), SiteClock.system())
                            .open(fresh.id(), new OpenSessions.Device("The lab", "127.0.0.0/24"))
                            .text();
            List<Article> made =
                    IntStream.range(0, articles)
                            .mapToObj(i ->
                                    TestArticles.article(
                                            "https://pier.example/" + i,
                                            "The pier, part " + i,
                                            "The pier is closed for repairs. It is ninety years"
                                                    + " old."))
                            .toList();
            made.forEach(article -> Visits.save(store, now, article));
            return new CommentedSite(
                    data, fresh.id(), code, made.stream().map(Article::id).toList());
        }
    }

    /// Writes comments past the site, every tenth an answer to the one before.
    void fill(ArticleId article, int comments) {
        try (SqlStore store = SqlStore.open(data)) {
            Optional<Comment> before = Optional.empty();
            for (int i = 0; i < comments; i++) {
                Comment fresh =
                        Comment.fresh(
                                CommentId.of(account, article + " " + i),
                                article,
                                i % 10 == 9 ? before : Optional.empty(),
                                account,
                                Comment.State.SHOWN,
                                "Thought *number* " + i + " on the pier, which is closed again.",
                                Instant.now().minusSeconds(comments - i));
                before = Optional.of(store.comments().add(fresh, List.of(), Optional.empty()));
            }
        }
    }

    /// The token that proves this session's forms.
    String token(HttpClient http, ServerProcess server) throws IOException, InterruptedException {
        String page = send(http, get(server, "/en/article/" + articles.getFirst())).body();
        String before = "name=\"csrf\" value=\"";
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf('"', start));
    }

    private HttpRequest.Builder get(ServerProcess server, String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(PATIENCE)
                .header("Cookie", "d8-session=" + session);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Posts a comment; the id where it was acknowledged, nothing where the server was not there.
    Optional<String> post(HttpClient http, ServerProcess server, String token, int number)
            throws InterruptedException {
        String form =
                "csrf=%s&article=%s&parent=&key=form-number-%08d&text=%s"
                        .formatted(
                                token,
                                articles.getFirst(),
                                number,
                                URLEncoder.encode(
                                        "Thought " + number + " on the pier.",
                                        StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer =
                    send(
                            http,
                            get(server, "/en/comments")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            String place = answer.headers().firstValue("Location").orElse("");
            return place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(place.substring(place.lastIndexOf('/') + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
