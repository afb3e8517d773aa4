package daily8.base.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read and asks after each read whether that may go on.
final class MeteredStream extends FilterInputStream {
    private final Meter meter;
    private long count;

    /// Throws where reading must end.
    @FunctionalInterface
    interface Meter {
        void read(long bytesSoFar) throws IOException;
    }

    MeteredStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : (int) counted(1, value);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read <= 0 ? read : (int) counted(read, read);
    }

    @Override
    public long skip(long bytes) throws IOException {
        return counted(super.skip(bytes), 0);
    }

    private long counted(long bytes, long result) throws IOException {
        count += bytes;
        meter.read(count);
        return result;
    }
}
