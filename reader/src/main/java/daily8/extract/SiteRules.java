package daily8.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The rules for single publishers, `HOST/rule.txt` each: those that come with Daily8, and an
/// operator's own, which go first.
///
/// A rule for `post.example` holds for `www.post.example` and every other host below it. Each file
/// is read once, when the first page of its host comes. Thread-safe.
public final class SiteRules {
    /// No rule at all: every page is read by its structure.
    public static final SiteRules NONE = new SiteRules(Optional.empty(), false);

    /// A site of ten thousand feeds has fewer hosts; beyond it files are looked up again.
    private static final int MOST_HOSTS = 20_000;

    private static final String FILE = "rule.txt";

    private final Optional<Path> folder;
    private final boolean builtIn;
    private final Map<String, SiteRule> known = new ConcurrentHashMap<>();

    private SiteRules(Optional<Path> folder, boolean builtIn) {
        this.folder = folder;
        this.builtIn = builtIn;
    }

    /// The rules that come with Daily8.
    public static SiteRules builtIn() {
        return new SiteRules(Optional.empty(), true);
    }

    /// The rules that come with Daily8, and those of a folder, which need not exist.
    public static SiteRules and(Path folder) {
        return new SiteRules(Optional.of(folder), true);
    }

    SiteRule of(URI page) {
        String host = page.getHost();
        if (host == null || (!builtIn && folder.isEmpty())) {
            return SiteRule.NONE;
        }
        if (known.size() > MOST_HOSTS) {
            known.clear();
        }
        return known.computeIfAbsent(host.toLowerCase(Locale.ROOT), this::find);
    }

    private SiteRule find(String host) {
        String at = host;
        while (at.indexOf('.') > 0) {
            Optional<String> file = read(at);
            if (file.isPresent()) {
                return parsed(at, file.get());
            }
            at = at.substring(at.indexOf('.') + 1);
        }
        return SiteRule.NONE;
    }

    private static SiteRule parsed(String host, String file) {
        try {
            return SiteRule.parse(host, file);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule for " + host + ": " + e.getMessage(), e);
        }
    }

    private Optional<String> read(String host) {
        try {
            Optional<Path> own =
                    folder.map(f -> f.resolve(host).resolve(FILE)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Optional.of(Files.readString(own.get()));
            }
            return builtIn ? resource("sites/" + host + "/" + FILE) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the rule for " + host + " can't be read", e);
        }
    }

    private static Optional<String> resource(String name) throws IOException {
        try (InputStream in = SiteRules.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
