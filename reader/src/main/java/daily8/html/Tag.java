package daily8.html;

import java.util.Locale;

/// The elements that may leave the sanitiser, each with the place that HTML gives it.
///
/// Whatever is not in this list cannot be written: [HtmlWriter] takes nothing else.
enum Tag implements Rule {
    DIV(Kind.BLOCK),
    BLOCKQUOTE(Kind.BLOCK),
    FIGURE(Kind.BLOCK),
    FIGCAPTION(Kind.BLOCK),
    UL(Kind.BLOCK),
    OL(Kind.BLOCK),
    LI(Kind.BLOCK),
    DL(Kind.BLOCK),
    DT(Kind.BLOCK),
    DD(Kind.BLOCK),
    HR(Kind.BLOCK),

    P(Kind.PARAGRAPH),
    H2(Kind.HEADING),
    H3(Kind.HEADING),
    H4(Kind.HEADING),
    H5(Kind.HEADING),
    H6(Kind.HEADING),
    PRE(Kind.PREFORMATTED),

    TABLE(Kind.TABLE),
    CAPTION(Kind.BLOCK),
    THEAD(Kind.TABLE),
    TBODY(Kind.TABLE),
    TFOOT(Kind.TABLE),
    TR(Kind.TABLE),
    TD(Kind.BLOCK),
    TH(Kind.BLOCK),

    A(Kind.INLINE),
    ABBR(Kind.INLINE),
    B(Kind.INLINE),
    BDI(Kind.INLINE),
    BDO(Kind.INLINE),
    CITE(Kind.INLINE),
    CODE(Kind.INLINE),
    DEL(Kind.INLINE),
    DFN(Kind.INLINE),
    EM(Kind.INLINE),
    I(Kind.INLINE),
    INS(Kind.INLINE),
    KBD(Kind.INLINE),
    MARK(Kind.INLINE),
    Q(Kind.INLINE),
    RUBY(Kind.INLINE),
    RP(Kind.INLINE),
    RT(Kind.INLINE),
    S(Kind.INLINE),
    SAMP(Kind.INLINE),
    SMALL(Kind.INLINE),
    SPAN(Kind.INLINE),
    STRONG(Kind.INLINE),
    SUB(Kind.INLINE),
    SUP(Kind.INLINE),
    U(Kind.INLINE),
    VAR(Kind.INLINE),

    BR(Kind.INLINE),
    IMG(Kind.INLINE),
    WBR(Kind.INLINE);

    /// What an element may hold: flow content, phrasing only, or only the next level of a table.
    enum Kind {
        BLOCK,
        PARAGRAPH,
        HEADING,
        PREFORMATTED,
        TABLE,
        INLINE
    }

    final String html = name().toLowerCase(Locale.ROOT);
    final Kind kind;

    Tag(Kind kind) {
        this.kind = kind;
    }

    boolean isInline() {
        return kind == Kind.INLINE;
    }

    /// Holds phrasing only, so that a block inside would end it.
    boolean isParagraph() {
        return kind == Kind.PARAGRAPH || kind == Kind.HEADING || kind == Kind.PREFORMATTED;
    }

    /// A cell says something by being empty; every other empty block is noise.
    boolean keptWhenEmpty() {
        return this == TD || this == TH;
    }

    /// Means the same however often it is nested, so that the second is noise; and two formatting
    /// elements of a name are where parsers start to disagree.
    boolean onceAtATime() {
        return isInline() && this != SPAN && this != SUB && this != SUP && this != Q;
    }

    /// Whether a parser leaves this element where it is written, directly inside `parent`.
    boolean fitsIn(Tag parent) {
        return switch (this) {
            case LI -> parent == UL || parent == OL;
            case DT, DD -> parent == DL;
            case FIGCAPTION -> parent == FIGURE;
            case RT, RP -> parent == RUBY;
            case CAPTION, THEAD, TBODY, TFOOT -> parent == TABLE;
            case TR -> parent == THEAD || parent == TBODY || parent == TFOOT;
            case TD, TH -> parent == TR;
            default -> parent.kind != Kind.TABLE;
        };
    }

    /// What stands in for an element that lost its parent: a block for what was one, else nothing.
    boolean becomesDivOutOfPlace() {
        return switch (this) {
            case LI, DT, DD, FIGCAPTION -> true;
            default -> false;
        };
    }
}
