package daily8.reading;

/// What a visitor may do about the sample edition. Thread-safe.
public interface SampleDesk {
    /// True while articles of invented publishers are in the paper.
    boolean isShown();

    /// Takes the invented publishers and their articles out, for good.
    void remove();
}
