package daily8.lab;

/// Something to try on a real installation, with a verdict.
interface Experiment {
    String word();

    /// One line, with its options.
    String purpose();

    /// Runs it and prints what was found; true when all that it claims was seen.
    boolean run(LabOptions options) throws Exception;
}
