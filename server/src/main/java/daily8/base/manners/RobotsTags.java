package daily8.base.manners;

import daily8.base.net.FetchResult.Answered;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a page itself asks of robots, by `X-Robots-Tag` and by `<meta name="robots">`: `noarchive`,
/// `noai` and the like, as far as it is meant for us or for everybody.
public final class RobotsTags {
    /// The element stands in the head; what lies behind this is text.
    private static final int HEAD = 64 << 10;

    private static final Set<String> AGENTS = Set.of("robots", "daily8");

    private final MannersSettings settings;

    public RobotsTags(MannersSettings settings) {
        this.settings = settings;
    }

    /// Why the page's text is not kept, in words; empty where it may be.
    public Optional<String> refusal(Answered page) {
        Set<String> wishes = new HashSet<>();
        fromHeader(page.header("x-robots-tag"), wishes);
        fromElements(page.body(), wishes);
        if (!settings.keepNoarchive() && wishes.contains("noarchive")) {
            return Optional.of("the page asks not to be archived (noarchive)");
        }
        if (!settings.keepNoai() && wishes.contains("noai")) {
            return Optional.of("the page asks not to be used by AI (noai)");
        }
        return Optional.empty();
    }

    private static void fromHeader(String header, Set<String> wishes) {
        int colon = header.indexOf(':');
        String agent = colon < 0 ? "" : header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        boolean forSomebody =
                !agent.isEmpty() && !agent.contains(",") && !agent.startsWith("unavailable");
        if (!forSomebody || AGENTS.contains(agent)) {
            add(forSomebody ? header.substring(colon + 1) : header, wishes);
        }
    }

    private static void fromElements(byte[] body, Set<String> wishes) {
        // names and values of interest are ASCII, which all character sets of the web contain
        String head =
                new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int comment = head.lastIndexOf("<!--", at);
            int end = comment < 0 ? -1 : head.indexOf("-->", comment);
            boolean commented = comment >= 0 && (end < 0 || end > at);
            MetaElement meta = MetaElement.read(head, at + 5);
            if (!commented && AGENTS.contains(meta.name())) {
                add(meta.content(), wishes);
            }
        }
    }

    private static void add(String list, Set<String> wishes) {
        for (String wish : list.toLowerCase(Locale.ROOT).split(",", -1)) {
            wishes.add(wish.strip());
        }
    }
}
