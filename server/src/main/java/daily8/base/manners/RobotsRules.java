package daily8.base.manners;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What one robots.txt says to us (RFC 9309), and its `Crawl-delay`, which is no part of that
/// standard but common. Immutable.
public final class RobotsRules {
    public static final RobotsRules ALLOW_ALL = new RobotsRules(List.of(), Duration.ZERO);

    /// The product token of our user agent.
    private static final String US = "daily8";

    /// Real files have up to a few hundred; each costs a comparison for each page.
    private static final int MAX_RULES = 5_000;

    private final List<Rule> rules;
    private final Duration crawlDelay;

    /// `pattern` in the normal form of [#normal], without a final `$` (`anchored` instead).
    private record Rule(boolean allow, String pattern, boolean anchored) {}

    /// Collects the lines of one kind of agent while a file is read.
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean named;
    }

    private RobotsRules(List<Rule> rules, Duration crawlDelay) {
        this.rules = List.copyOf(rules);
        this.crawlDelay = crawlDelay;
    }

    public static RobotsRules parse(byte[] body) {
        Group ours = new Group();
        Group everybody = new Group();
        List<Group> current = new ArrayList<>();
        boolean inAgents = false;
        for (String line : new String(body, StandardCharsets.UTF_8).split("[\r\n]+", -1)) {
            int comment = line.indexOf('#');
            String bare = comment < 0 ? line : line.substring(0, comment);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key =
                    bare.substring(0, colon)
                            .replace('\uFEFF', ' ')
                            .strip()
                            .toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!inAgents) {
                    current.clear();
                }
                inAgents = true;
                addGroup(current, value, ours, everybody);
            } else {
                inAgents = inAgents && !isRule(key);
                current.forEach(group -> apply(group, key, value));
            }
        }
        Group group = ours.named ? ours : everybody;
        return new RobotsRules(group.rules, group.delay.orElse(Duration.ZERO));
    }

    /// `target` is path and query. The longest pattern that matches decides; of two as long, the
    /// one that allows.
    public boolean allows(String target) {
        String path = normal(target);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            boolean decides = length > longest || (length == longest && rule.allow());
            if (decides && matches(rule, path)) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    /// Zero where none is asked for.
    public Duration crawlDelay() {
        return crawlDelay;
    }

    private static void addGroup(List<Group> current, String agent, Group ours, Group everybody) {
        int version = agent.indexOf('/');
        String product = version < 0 ? agent : agent.substring(0, version);
        if (product.equals("*")) {
            current.add(everybody);
        } else if (product.toLowerCase(Locale.ROOT).equals(US)) {
            ours.named = true;
            current.add(ours);
        }
    }

    private static boolean isRule(String key) {
        return key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay");
    }

    private static void apply(Group group, String key, String value) {
        boolean rule = key.equals("allow") || key.equals("disallow");
        if (rule && !value.isEmpty() && group.rules.size() < MAX_RULES) {
            boolean anchored = value.endsWith("$");
            String pattern = anchored ? value.substring(0, value.length() - 1) : value;
            group.rules.add(new Rule(key.equals("allow"), normal(pattern), anchored));
        } else if (key.equals("crawl-delay")) {
            group.delay = seconds(value);
        }
    }

    private static Optional<Duration> seconds(String value) {
        try {
            double seconds = Double.parseDouble(value);
            boolean sane = seconds > 0 && seconds < Duration.ofDays(1).toSeconds();
            return sane
                    ? Optional.of(Duration.ofMillis((long) (seconds * 1000)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// A pattern is literal but for `*`. Greedy with one step back is enough for that, and linear
    /// in pattern times path.
    private static boolean matches(Rule rule, String path) {
        String pattern = rule.pattern();
        int p = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < path.length()) {
            if (p == pattern.length() && !rule.anchored()) {
                return true;
            }
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = i;
            } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(i)) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /// Escapes in one form: upper-case hex, unreserved letters bare, all beyond ASCII escaped.
    private static String normal(String target) {
        StringBuilder out = new StringBuilder(target.length());
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xff;
            boolean escaped = value == '%' && i + 2 < bytes.length && hex(bytes, i + 1) >= 0;
            if (escaped) {
                value = hex(bytes, i + 1);
                i += 2;
            }
            if (value > 0x7e || value <= ' ' || (escaped && !isUnreserved(value))) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", value));
            } else {
                out.append((char) value);
            }
        }
        return out.toString();
    }

    private static int hex(byte[] bytes, int at) {
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~".indexOf(c) >= 0;
    }
}
