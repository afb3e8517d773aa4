package daily8.lab;

import daily8.mail.LetterPress.Printed;
import daily8.mail.Occasion;
import daily8.model.AccountId;
import daily8.model.Article;
import daily8.model.Edition;
import daily8.model.Role;
import daily8.panel.PanelFeature;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Payloads wherever the site shows what others wrote, looked at in Chromium: headlines, authors
/// and sentences on every kind of page and in every feature of the panel; comments; folders;
/// letters; the feeds that the site gives out.
final class HostileSite implements AutoCloseable {
    /// A question takes 300 characters, a field of a form less.
    private static final int TOGETHER = 240;

    /// One after the other on a page of lists.
    private static final int PAGES = 200;

    private static final int FOLDERS = 100;

    private final List<String> payloads;
    private final Tally tally = new Tally();
    private final SiteFixture site = new SiteFixture();
    private final HostileStories stories;
    private final HostileTalk talk;
    private final Reader root;
    private final Browsing browsing;
    private final BarePages bare;
    private final Browsing reading;

    HostileSite(List<String> payloads) throws Exception {
        this.payloads = payloads;
        this.stories = new HostileStories(site, payloads);
        this.root = Reader.of(site, "root", Role.ADMIN);
        this.talk = new HostileTalk(site, payloads);
        this.browsing = new Browsing(site.url(), false);
        this.bare = new BarePages();
        this.reading = new Browsing(bare.address(), true);
    }

    Tally tally() {
        return tally;
    }

    void look() {
        lookAtStories();
        lookAtEditions();
        lookAtLists();
        echo();
        browsing.signIn(root.session());
        lookAtTalk();
        lookAtFolders();
        told();
        feeds();
    }

    private String prefix(int number) {
        return number % 2 == 0 ? "/en" : "/ar";
    }

    /// The story, the panel opened in place, and each feature as a page of its own.
    private void lookAtStories() {
        for (int k = 0; k < stories.stories(); k++) {
            String story = prefix(k) + "/story/" + stories.story(k);
            visit("story", story);
            note("panel in place", story, browsing.open(".panel:first-of-type [data-feature]"));
            for (PanelFeature feature : site.features.inOrder()) {
                String word = feature.word();
                String page = story + "/panel/" + word;
                switch (word) {
                    case "new-since" -> visit(word, page + "?since=2026-01-01T00:00:00Z");
                    case "ask" -> visit(word, page + "?q=ferry+Monday+people+Pier+" + k);
                    default -> visit(word, page);
                }
            }
            lookAtArticles(k);
        }
    }

    /// What a story's page of the panel has no room for, by its articles.
    private void lookAtArticles(int k) {
        List<Article> articles = stories.of(k);
        for (int i = 0; i < articles.size(); i++) {
            String article = prefix(k) + "/article/" + articles.get(i).id();
            visit("key-points", article + "/panel/key-points");
            if (i == 1) {
                visit("background", article + "/panel/background");
                visit("article", article + "?quote=0-60#quote");
            }
        }
    }

    /// On the front, as the Wrap-Up's page, and as its letter.
    private void lookAtEditions() {
        for (int i = 0; i < stories.editions(); i++) {
            Edition edition = stories.edition(i);
            site.store.editions().save(edition);
            site.clock.advance(Duration.ofMinutes(1));
            visit("front", "/en/");
            visit("wrap-up", "/en/daily/" + edition.date());
            letter("letter: Wrap-Up", new Occasion.WrapUp(edition.date()));
            feed("/en/daily/feed.rss");
            feed("/en/daily/feed.json");
        }
    }

    private void lookAtLists() {
        List<String> first = new ArrayList<>(List.of("/en/latest", "/en/section/world"));
        for (int i = 0; i < HostileStories.PUBLISHERS; i++) {
            first.add("/en/source/hostile" + i + ".example");
        }
        site.index.update(stories.articles(), List.of(), 2);
        first.add("/en/search?q=ferry");
        for (String list : first) {
            List<String> next = List.of(list);
            for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
                visit(list.substring(4).split("[/?]", -1)[0], next.getFirst());
                next = browsing.links("main a[rel=next]");
            }
        }
        for (String path : List.of("/en/sources", "/en/feeds", "/en/tags", "/en/status")) {
            visit("lists", path);
        }
    }

    /// A visitor's own words come back: what was searched, asked, and typed at the door.
    private void echo() {
        for (String words : together()) {
            visit("search: words", "/en/search?q=" + Tally.encoded(words));
            visit("ask: words", "/en/ask?q=" + Tally.encoded(words));
        }
        for (String words : together().stream().limit(3).toList()) {
            browsing.visit("/en/account/register");
            Map<String, String> fields = Map.of("name", words, "password", "correct horse battery");
            note("register", words, browsing.send(fields, "main form button"));
            browsing.visit("/en/account/sign-in?next=" + Tally.encoded(words));
            note("sign in", words, browsing.send(fields, "main form button"));
        }
    }

    private List<String> together() {
        List<String> together = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < payloads.size(); i++) {
            String one = Shown.marked(i, payloads.get(i)) + " ";
            if (words.length() > 0 && words.length() + one.length() > TOGETHER) {
                together.add(words.toString());
                words.setLength(0);
            }
            words.append(one);
        }
        together.add(words.toString());
        return together;
    }

    private void lookAtTalk() {
        talk.post(stories.articles());
        do {
            visit("moderation", "/en/moderation");
        } while (talk.approve());
        visit("moderation", "/en/moderation/log");
        for (int i = 0; i < payloads.size(); i += HostileTalk.TOGETHER) {
            String article = prefix(i) + "/article/" + stories.articles().get(i).id();
            visit("comments", article);
            preview(i);
            visit("comments", article + "/comments");
            feed(article + "/comments/feed.rss");
        }
        visit("people", "/en/admin/people");
    }

    /// Of the comment form that is open.
    private void preview(int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(payloads.size(), from + HostileTalk.TOGETHER); i++) {
            words.append(Shown.marked(i, payloads.get(i))).append("\n\n");
        }
        String text = words.substring(0, Math.min(words.length(), 7_900));
        Map<String, String> fields = Map.of("text", text);
        note("preview", "from " + from, browsing.send(fields, "button[value=preview]"));
    }

    private void lookAtFolders() {
        AccountId account = root.id();
        for (int from = 0; from < payloads.size(); from += FOLDERS) {
            int to = Math.min(payloads.size(), from + FOLDERS);
            for (int i = from; i < to; i++) {
                String text = Shown.marked(i, payloads.get(i));
                String target = "tag" + (i - from);
                Follow follow =
                        new Follow(
                                Kind.TAG, target, text, false, text, Instant.EPOCH, Instant.EPOCH);
                site.store.people().follows().put(account, follow);
            }
            visit("folders", "/en/my/feeds");
            String one = Shown.marked(from, payloads.get(from));
            visit("folders", "/en/my/feeds?in=" + Tally.encoded("folder:" + one));
            feed("/en/my/feeds/export.opml");
        }
        visit("choices", "/en/my/choices");
    }

    /// Letters about answers and invitations.
    private void told() {
        List<String> together = together();
        for (int i = 0; i < together.size(); i++) {
            String words = together.get(i);
            boolean reply = i % 2 == 0;
            letter(
                    reply ? "letter: reply" : "letter: mention",
                    new Occasion.Told(reply, words, words, words, "/en/comments/1"));
            if (i % 4 == 0) {
                letter("letter: invitation", new Occasion.Invited(words, "/en/account/register"));
            }
        }
    }

    private void letter(String place, Occasion occasion) {
        Printed printed = site.press.print("en", occasion, "/en/leave").orElseThrow();
        see(place, printed.html());
        if (printed.subject().lines().count() != 1) {
            tally.fault(place + ": a subject of several lines");
        }
    }

    /// What the site's own feeds hold: each well-formed, and its HTML as a reader's program shows
    /// it.
    private void feeds() {
        for (int k = 0; k < stories.stories(); k++) {
            String story = "/en/story/" + stories.story(k);
            feed(story + "/feed.rss");
            feed(story + "/feed.json");
            feed("/api/v1/stories/" + stories.story(k) + "/comments");
        }
        feed("/en/feed.rss");
        feed("/ar/feed.json");
        visit("feeds", "/en/feed.rss");
        visit("feeds", "/en/feed.json");
    }

    private void feed(String path) {
        String body = root.get(path).body();
        boolean isXml = path.endsWith("rss") || path.endsWith("opml");
        try {
            String html = isXml ? CheckedFeed.xml(body) : CheckedFeed.json(body);
            if (!html.isEmpty()) {
                see("feeds", html);
            }
        } catch (IllegalArgumentException e) {
            tally.fault(
                    path + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void see(String place, String html) {
        tally.visited();
        String path = bare.add(html);
        tally.note(place, path, reading.visit(path), reading.text());
    }

    private void visit(String place, String path) {
        tally.visited();
        note(place, path, browsing.visit(path));
    }

    private void note(String place, String path, List<String> seen) {
        tally.note(place, path, seen, browsing.text());
    }

    int names() {
        return talk.names();
    }

    @Override
    public void close() {
        browsing.close();
        reading.close();
        bare.close();
        site.close();
    }
}
