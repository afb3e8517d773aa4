package daily8.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One spelling for one address, so that the same article is found again whichever link led to it.
///
/// Lower-cases scheme and host, writes the host in ASCII, drops the default port, the fragment, a
/// trailing dot of the host and the parameters that only count visits ([#TRACKING]); an empty path
/// becomes `/`. Keeps everything else: order of parameters, trailing slash, case of the path. Only
/// `http` and `https` addresses have one.
public record CanonicalUrl(String text) {
    /// Longer addresses are refused: browsers and proxies cut them at about this length too.
    public static final int MAX_LENGTH = 2_000;

    /// Parameters that name a campaign, a click or a share, never a document.
    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "igshid",
                    "mc_cid",
                    "mc_eid",
                    "cmpid",
                    "ocid",
                    "ito",
                    "ns_mchannel",
                    "ns_source",
                    "ns_campaign",
                    "ns_linkname",
                    "at_medium",
                    "at_campaign",
                    "at_custom1",
                    "at_custom2",
                    "at_custom3",
                    "at_custom4",
                    "ftag",
                    "smid",
                    "partner",
                    "campaign_id",
                    "wt_mc",
                    "wt.mc_id",
                    "xtor",
                    "sref",
                    "srnd",
                    "_ga",
                    "spm",
                    "traffic_source",
                    "taid",
                    "guccounter",
                    "guce_referrer",
                    "guce_referrer_sig");

    public CanonicalUrl {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            throw new IllegalArgumentException("not a canonical web address: " + text);
        }
    }

    /// The canonical spelling of an absolute web address, or empty where it is none.
    public static Optional<CanonicalUrl> parse(String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return of(new URI(escapeIllegal(trimmed)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public static Optional<CanonicalUrl> of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        Optional<String> authority = authority(uri, scheme);
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String text = scheme + "://" + authority.get() + path + query(uri.getRawQuery());
        return text.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new CanonicalUrl(text));
    }

    public URI uri() {
        return URI.create(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<String> authority(URI uri, String scheme) {
        boolean web = scheme.equals("http") || scheme.equals("https");
        String raw = uri.getRawAuthority();
        if (!web || raw == null) {
            return Optional.empty();
        }
        String hostAndPort = raw.substring(raw.lastIndexOf('@') + 1);
        int colon = hostAndPort.lastIndexOf(':');
        boolean hasPort = colon > hostAndPort.lastIndexOf(']');
        String port = hasPort ? hostAndPort.substring(colon + 1) : "";
        Optional<String> host = asciiHost(hasPort ? hostAndPort.substring(0, colon) : hostAndPort);
        if (host.isEmpty() || !port.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        return Optional.of(usual ? host.get() : host.get() + ":" + port);
    }

    private static Optional<String> asciiHost(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (bare.startsWith("[")) {
            return Optional.of(bare.toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String query(String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String pair : rawQuery.split("&", -1)) {
            String name = pair.substring(0, pair.contains("=") ? pair.indexOf('=') : pair.length());
            String lower = name.toLowerCase(Locale.ROOT);
            if (!pair.isEmpty() && !lower.startsWith("utm_") && !TRACKING.contains(lower)) {
                kept.add(pair);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /// Escapes what stands unescaped in real links (spaces, quotes, braces, letters outside ASCII
    /// stay as they are: `URI` takes them).
    private static String escapeIllegal(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean loosePercent = c == '%' && !isEscape(address, i);
            if (c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0 || loosePercent) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }
}
