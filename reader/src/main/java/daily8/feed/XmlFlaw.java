package daily8.feed;

/// The first place where a document is not well-formed, and why. Thrown inside the strict reading
/// only; without a stack, since broken feeds are common.
final class XmlFlaw extends Exception {
    private static final long serialVersionUID = 1L;

    private final int place;

    XmlFlaw(String message, int place) {
        super(message, null, false, false);
        this.place = place;
    }

    int place() {
        return place;
    }
}
