package daily8.pipeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Names of publishers that cannot be looked up, told once and then counted: without a network it
/// is all of them, and a hundred lines push the site's address off the terminal. Thread-safe.
final class LookUps {
    private static final Logger LOG = LoggerFactory.getLogger(LookUps.class);

    private int failed;

    /// Whether this one is to be told; the second one is told of all that follow.
    synchronized boolean isFirstFailure() {
        failed++;
        if (failed == 2) {
            LOG.info(
                    "step=poll outcome=no-names reason=\"more names cannot be looked up; they are counted, and told on"
                            + " the page of feeds\"");
        }
        return failed == 1;
    }

    /// A publisher was found again.
    synchronized void worked() {
        if (failed > 1) {
            LOG.info("step=poll outcome=names-again failed={}", failed);
        }
        failed = 0;
    }
}
