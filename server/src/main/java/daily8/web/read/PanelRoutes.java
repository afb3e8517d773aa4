package daily8.web.read;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.panel.CheckedProse;
import daily8.panel.PanelAnswer;
import daily8.panel.PanelPage;
import daily8.panel.PanelPages;
import daily8.panel.Prose;
import daily8.panel.Viewer;
import daily8.web.frame.Frame;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The panel: each feature as a page of its own, the same answer as a fragment for a page that
/// opens it in place (`?part`), and a language model's prose as a stream of sentences (`/prose`).
public final class PanelRoutes implements Routes {
    /// A model on a machine at home writes for few at once; others read the quotations meanwhile.
    private static final int WRITING = 4;

    private final PanelPages pages;
    private final Optional<Prose> prose;
    private final PageRenderer renderer;
    private final Semaphore writing = new Semaphore(WRITING);

    public PanelRoutes(PanelPages pages, Optional<Prose> prose, PageRenderer renderer) {
        this.pages = pages;
        this.prose = prose;
        this.renderer = renderer;
    }

    /// What is asked about, and how.
    private interface Asked {
        Optional<PanelPage> page(Context ctx, String question);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            add(routes, language, "/article/{id}/panel/{feature}", this::ofArticle);
            add(routes, language, "/story/{id}/panel/{feature}", this::ofStory);
            add(routes, language, "/ask", (_, question) -> pages.ofArchive(Viewer.NEW, question));
        }
    }

    private void add(RoutesConfig routes, UiLanguage language, String path, Asked asked) {
        routes.get(language.prefix() + path, ctx -> show(ctx, language, asked));
        if (prose.isPresent()) {
            Prose writer = prose.get();
            routes.get(
                    language.prefix() + path + "/prose",
                    ctx -> write(ctx, language, asked, writer));
        }
    }

    private Optional<PanelPage> ofArticle(Context ctx, String question) {
        return ArticleId.parse(ctx.pathParam("id"))
                .flatMap(
                        id -> pages.ofArticle(id, ctx.pathParam("feature"), viewer(ctx), question));
    }

    private Optional<PanelPage> ofStory(Context ctx, String question) {
        return StoryId.parse(ctx.pathParam("id"))
                .flatMap(id -> pages.ofStory(id, ctx.pathParam("feature"), viewer(ctx), question));
    }

    private static Viewer viewer(Context ctx) {
        String since = ctx.queryParam("since");
        try {
            return since == null ? Viewer.NEW : new Viewer(Optional.of(Instant.parse(since)));
        } catch (DateTimeParseException e) {
            return Viewer.NEW;
        }
    }

    private void show(Context ctx, UiLanguage language, Asked asked) {
        boolean part = ctx.queryParam("part") != null;
        renderer.show(ctx, language, part ? "part/panelAnswer.jte" : "panel.jte", page(ctx, asked));
    }

    private static PanelPage page(Context ctx, Asked asked) {
        String question = ctx.queryParam("q");
        return asked.page(ctx, question == null ? "" : question).orElseThrow(NotFoundResponse::new);
    }

    /// One event for each sentence that was checked; at the end one that says so.
    private void write(Context ctx, UiLanguage language, Asked asked, Prose writer) {
        PanelPage page = page(ctx, asked);
        Frame frame = renderer.frame(ctx, language);
        ctx.contentType("text/event-stream; charset=utf-8");
        ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
        try {
            OutputStream out = ctx.res().getOutputStream();
            boolean whole = false;
            if (page.answer() instanceof PanelAnswer.Found found && writing.tryAcquire()) {
                try (var _ = renderer.viewers().standing(ctx).watch()) {
                    whole =
                            writer.write(
                                    found,
                                    page.question(),
                                    language.code(),
                                    sentence -> send(out, frame, sentence));
                } finally {
                    writing.release();
                }
            }
            send(out, "end", whole ? "whole" : "broken");
        } catch (IOException | UncheckedIOException e) {
            // The reader has gone: there is nobody to tell.
        }
    }

    private void send(OutputStream out, Frame frame, CheckedProse sentence) {
        byte[] html = renderer.write("part/sentence.jte", frame, sentence);
        try {
            send(out, "sentence", new String(html, StandardCharsets.UTF_8).replace('\n', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(OutputStream out, String event, String data) throws IOException {
        out.write(
                ("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
