package daily8.enrich.quotes;

import daily8.base.text.Span;

/// A stretch between quotation marks, the marks included. `line` counts from 0; not `closed` where
/// its line ended first.
record Quoted(Span span, int line, boolean closed) {
    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
