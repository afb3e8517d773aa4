package daily8.reading;

/// Knows how polling goes at this moment. Thread-safe and quick: it is asked every second by each
/// open status page.
public interface PollingMonitor {
    PollingStatus now();
}
