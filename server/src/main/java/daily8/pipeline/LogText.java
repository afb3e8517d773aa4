package daily8.pipeline;

import org.jspecify.annotations.Nullable;

/// Makes the world's words fit for a log line: one line, bounded, no control characters, and no
/// passwords from addresses.
final class LogText {
    /// Enough to understand, too little to flood.
    private static final int MAX_LENGTH = 300;

    private LogText() {}

    static String of(@Nullable Object words) {
        String text = String.valueOf(words);
        StringBuilder out = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length() && out.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != 0x7f && c != '"' && !isLineBreak(c);
            out.append(plain ? c : ' ');
        }
        return withoutCredentials(out);
    }

    private static boolean isLineBreak(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String withoutCredentials(StringBuilder text) {
        int from = text.indexOf("://");
        while (from >= 0) {
            int end = from + 3;
            while (end < text.length() && "/?# ".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            int at = text.lastIndexOf("@", end);
            if (at > from) {
                text.replace(from + 3, at, "***");
            }
            from = text.indexOf("://", from + 3);
        }
        return text.toString();
    }
}
