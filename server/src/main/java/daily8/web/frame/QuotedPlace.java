package daily8.web.frame;

import daily8.html.HtmlText;
import daily8.web.guard.SafeRedirect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A place in an article that a quotation leads to, and the way back to it: `?quote=120-260&from=…`
/// at the article's address, lit up at `#quote`.
public record QuotedPlace(HtmlText.Mark mark, String from) {
    /// No text is longer: what is fetched ends at 10 million bytes.
    private static final int DIGITS = 8;

    /// Of the query of an address, which may be anything.
    static Optional<QuotedPlace> of(String query) {
        if (query.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : query.replaceFirst("^[?]", "").split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                decoded(field.substring(equals + 1))
                        .ifPresent(value -> fields.put(field.substring(0, equals), value));
            }
        }
        String[] ends = fields.getOrDefault("quote", "").split("-", -1);
        if (ends.length != 2 || !isNumber(ends[0]) || !isNumber(ends[1])) {
            return Optional.empty();
        }
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        return start < end
                ? Optional.of(
                        new QuotedPlace(
                                new HtmlText.Mark("quote", start, end),
                                SafeRedirect.orElse(fields.getOrDefault("from", ""), "")))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
