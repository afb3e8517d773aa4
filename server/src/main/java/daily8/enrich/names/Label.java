package daily8.enrich.names;

import daily8.model.Named.Kind;
import java.util.stream.Stream;

/// What a token is: no name, the first of a name, or a later one.
enum Label {
    /// Its kind means nothing.
    NONE(0, Kind.MISC, false),
    FIRST_OF_PERSON(1, Kind.PER, true),
    REST_OF_PERSON(2, Kind.PER, false),
    FIRST_OF_PLACE(3, Kind.LOC, true),
    REST_OF_PLACE(4, Kind.LOC, false),
    FIRST_OF_ORGANISATION(5, Kind.ORG, true),
    REST_OF_ORGANISATION(6, Kind.ORG, false),
    FIRST_OF_OTHER(7, Kind.MISC, true),
    REST_OF_OTHER(8, Kind.MISC, false);

    private static final Label[] ALL = values();

    static final int COUNT = ALL.length;

    private final int number;
    private final Kind kind;
    private final boolean first;

    Label(int number, Kind kind, boolean first) {
        this.number = number;
        this.kind = kind;
        this.first = first;
    }

    static Label of(int number) {
        return ALL[number];
    }

    static Label of(Kind kind, boolean first) {
        return Stream.of(ALL)
                .filter(label -> label != NONE && label.kind == kind && label.first == first)
                .findFirst()
                .orElseThrow();
    }

    /// Where the weights of the label stand.
    int number() {
        return number;
    }

    boolean isFirst() {
        return first;
    }

    /// A later token of a name.
    boolean isRest() {
        return this != NONE && !first;
    }

    Kind kind() {
        return kind;
    }

    /// Whether the label may stand behind `before`: a later token of a name follows one of its
    /// kind.
    boolean follows(Label before) {
        return !isRest() || (before != NONE && before.kind == kind);
    }
}
