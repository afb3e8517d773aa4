package daily8.cli;

/// Tells how far a pipe command is: a running count on a terminal, else a line every few seconds.
final class PipeProgress {
    /// Often enough to see that it lives, seldom enough for a log.
    private static final long INTERVAL_NANOS = 5_000_000_000L;

    private static final long TERMINAL_INTERVAL_NANOS = 200_000_000L;

    private final String word;
    private final Terminal terminal;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private long lastTold = start;
    private long lines;

    PipeProgress(String word, Terminal terminal, boolean quiet) {
        this.word = word;
        this.terminal = terminal;
        this.quiet = quiet;
    }

    void lineDone() {
        lines++;
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        long interval = terminal.interactive() ? TERMINAL_INTERVAL_NANOS : INTERVAL_NANOS;
        if (now - lastTold >= interval) {
            lastTold = now;
            tell(terminal.interactive() ? "\r" : "");
        }
    }

    void finish() {
        if (!quiet) {
            tell(terminal.interactive() ? "\r" : "");
            if (terminal.interactive()) {
                terminal.err().println();
            }
        }
    }

    private void tell(String before) {
        double seconds = (System.nanoTime() - start) / 1e9;
        String text =
                "%s%s: %,d lines, %.0f a second"
                        .formatted(before, word, lines, seconds > 0 ? lines / seconds : 0);
        if (terminal.interactive()) {
            terminal.err().print(text);
        } else {
            terminal.err().println(text);
        }
    }
}
