package daily8;

import daily8.pipeline.PollingLog;
import daily8.reading.PollingMonitor;
import daily8.reading.PollingStatus;
import daily8.reading.PollingStatus.Network;
import daily8.store.Outbox;

/// Tells visitors how the pipeline does.
record PipelineMonitor(PollingLog log, Outbox outbox, boolean offline) implements PollingMonitor {
    @Override
    public PollingStatus now() {
        PollingLog.Counts counts = log.now();
        return new PollingStatus(
                network(counts),
                counts.startedAt(),
                counts.fetched(),
                counts.unchanged(),
                counts.failed(),
                counts.found(),
                counts.revised(),
                counts.extracted(),
                counts.cutShort(),
                counts.indexed(),
                Math.max(0, outbox.last() - counts.indexPosition()),
                counts.events());
    }

    private Network network(PollingLog.Counts counts) {
        if (offline) {
            return Network.OFFLINE;
        }
        if (counts.reached() > 0) {
            return Network.REACHED;
        }
        return counts.unreachable() > 0 ? Network.UNREACHABLE : Network.UNKNOWN;
    }
}
