package daily8.cli;

/// A line that can't be answered. The sentence is one plain sentence for its `error` field.
public final class PipeLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public PipeLineException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public PipeLineException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
