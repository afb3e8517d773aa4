package daily8.web.frame;

import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.Viewer;
import daily8.web.guard.Csp;
import daily8.web.guard.Looks;
import daily8.web.guard.OwnCookies;
import daily8.web.guard.UnsafeGate;
import daily8.web.guard.Viewers;
import daily8.web.guard.VisitorCookies;
import daily8.web.guard.WebSettings;
import daily8.web.words.Messages;
import daily8.web.words.RelativeTime;
import daily8.web.words.UiLanguage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Writes a page from its template, with the frame around it. Thread-safe.
public final class PageRenderer {
    /// What a front page takes before compression, so that the buffer seldom grows.
    private static final int USUAL_BYTES = 64 * 1024;

    /// Longer ones are no questions of ours, and not repeated in links.
    private static final int MAX_QUERY = 2_000;

    private final SiteParts parts;
    private final UnsafeGate gate;
    private final Viewers viewers;
    private final VisitorCookies visitors;
    private final TemplateEngine engine;
    private final Map<UiLanguage, Messages> words = new EnumMap<>(UiLanguage.class);
    private final Map<UiLanguage, RelativeTime> times = new EnumMap<>(UiLanguage.class);

    public PageRenderer(SiteParts parts) {
        this.parts = parts;
        OwnCookies cookies = new OwnCookies(parts.settings());
        this.viewers = new Viewers(parts.settings(), cookies, parts.sessions());
        this.gate = new UnsafeGate(parts.settings(), cookies, viewers);
        this.visitors = new VisitorCookies(cookies, viewers, parts.people(), parts.clock());
        this.engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, getClass().getClassLoader(), "daily8.templates");
        for (UiLanguage language : UiLanguage.values()) {
            Messages loaded = Messages.load(language);
            words.put(language, loaded);
            times.put(language, new RelativeTime(loaded, parts.settings().zone()));
        }
    }

    UnsafeGate gate() {
        return gate;
    }

    public Viewers viewers() {
        return viewers;
    }

    /// Who asks: every route that depends on it takes it from here.
    public Viewer viewer(Context ctx) {
        return viewers.of(ctx);
    }

    /// Signs the browser in, however its person showed who they are; what it kept comes along.
    public void letIn(Context ctx, Account account) {
        visitors.moveInto(ctx, account.id());
        viewers.signIn(ctx, account.id());
        if (!account.preferences().isEmpty()) {
            visitors.like(ctx, Looks.parse(account.preferences()));
        }
    }

    public VisitorCookies visitors() {
        return visitors;
    }

    public WebSettings settings() {
        return parts.settings();
    }

    public SiteClock clock() {
        return parts.clock();
    }

    /// Answers with the page that `template` makes of `page`.
    public void show(Context ctx, UiLanguage language, String template, Object page) {
        show(ctx, language, template, page, Map.of());
    }

    /// With more that the template takes by name.
    public void show(
            Context ctx,
            UiLanguage language,
            String template,
            Object page,
            Map<String, ? extends Object> more) {
        byte[] html = write(template, frame(ctx, language), page, more);
        // The nonce in a page is good for one answer: it may be kept, but not shown again.
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("text/html; charset=utf-8").result(html);
    }

    public byte[] write(String template, Frame frame, Object page) {
        return write(template, frame, page, Map.of());
    }

    private byte[] write(
            String template, Frame frame, Object page, Map<String, ? extends Object> more) {
        Utf8ByteOutput out = new Utf8ByteOutput(USUAL_BYTES);
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("frame", frame);
        parameters.put("page", page);
        engine.render(template, parameters, out);
        return out.toByteArray();
    }

    /// A mail's HTML: no page of this site, so no frame is around it.
    public byte[] letter(LetterBody body) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render("letter.jte", Map.of("body", body), out);
        return out.toByteArray();
    }

    public Frame frame(Context ctx, UiLanguage language) {
        String path = ctx.path();
        boolean hasPrefix = path.startsWith(language.prefix() + "/");
        String query = ctx.queryString();
        return new Frame(
                words(language),
                of(language, times),
                parts.clock().instant(),
                Csp.nonce(ctx),
                hasPrefix ? path.substring(language.prefix().length()) : "/",
                query == null || query.length() > MAX_QUERY ? "" : "?" + query,
                viewers.of(ctx),
                () -> gate.csrf(ctx).hex(),
                visitors.of(ctx),
                visitors.looks(ctx),
                parts.sections().in(language.code()),
                parts);
    }

    /// The same frame at this moment.
    public Frame renewed(Frame frame) {
        return frame.at(parts.clock().instant());
    }

    public Messages words(UiLanguage language) {
        return of(language, words);
    }

    private static <T> T of(UiLanguage language, Map<UiLanguage, T> all) {
        T found = all.get(language);
        if (found == null) {
            throw new IllegalStateException("nothing for " + language);
        }
        return found;
    }
}
