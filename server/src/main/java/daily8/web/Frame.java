package daily8.web;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.SourceId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What stands around the content of a page, and what templates write it with: words, times,
/// addresses. One for each answer.
///
/// `path` is the request's, without the language's prefix; `query` begins with `?` or is empty;
/// `csrf` is present where the visitor may change things.
public record Frame(
        Messages words,
        RelativeTime times,
        Instant now,
        String nonce,
        String path,
        String query,
        Optional<CsrfToken> csrf,
        List<Section> sections,
        SiteParts parts) {
    public Frame {
        sections = List.copyOf(sections);
    }

    Frame at(Instant moment) {
        return new Frame(words, times, moment, nonce, path, query, csrf, sections, parts);
    }

    public UiLanguage language() {
        return words.language();
    }

    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String n(String key, long n, Object... more) {
        return words.count(key, n, more);
    }

    public String number(long n) {
        return words.number(n);
    }

    public String section(Section section) {
        return words.text("section." + section.word());
    }

    /// True on the page with this address (and on its later pages).
    public boolean isAt(String local) {
        return path.equals(local);
    }

    /// `A`, `A and B`, `A, B and C`.
    public String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String firsts = String.join(t("article.comma"), names.subList(0, names.size() - 1));
        return t("article.and", firsts, names.getLast());
    }

    public String ago(Instant then) {
        return times.of(then, now);
    }

    public String exact(Instant then) {
        return times.exact(then);
    }

    public String until(Instant then) {
        return times.until(then, now);
    }

    public String today() {
        return times.today(now);
    }

    public boolean isReplay() {
        return parts.clock().isReplay();
    }

    /// An address in the visitor's language: `/feeds` → `/en/feeds`.
    public String url(String local) {
        return language().prefix() + local;
    }

    public String url(ArticleId id) {
        return url("/article/" + id);
    }

    public String url(SourceId id) {
        return url("/source/" + id);
    }

    public String url(Section section) {
        return url("/section/" + section.word());
    }

    /// An article's own address: under the language that it is written in.
    public String canonical(Article article) {
        UiLanguage own =
                article.language().equals(UiLanguage.AR.code()) ? UiLanguage.AR : UiLanguage.EN;
        return own.prefix() + "/article/" + article.id();
    }

    /// The same page in the other language.
    public String elsewhere() {
        return language().other().prefix() + path + query;
    }

    /// This page itself, to come back to.
    public String here() {
        return url(path) + query;
    }

    public String absolute(String address) {
        return parts.settings().absolute(address);
    }

    public String asset(String name) {
        return parts.files().address(name);
    }

    public String picture(URI picture, int width) {
        return parts.pictures().address(picture, width);
    }

    /// Publishers' HTML, clean, its pictures led through this site.
    public String html(String clean) {
        return parts.pictures().html(clean);
    }

    public String direction(String language) {
        return TextDirection.of(language);
    }

    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean mayChange() {
        return csrf.isPresent();
    }

    public String token() {
        return csrf.map(CsrfToken::hex).orElse("");
    }
}
