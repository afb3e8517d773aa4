package daily8.html;

/// What becomes of an element of a publisher's HTML, decided by its name alone: a [Tag] where it
/// stays, perhaps under a plainer name.
sealed interface Rule permits Tag, Rule.Unwrap, Rule.Drop, Rule.Special {
    /// The element goes, what it holds stays.
    enum Unwrap implements Rule {
        INLINE
    }

    /// Goes with all it holds.
    enum Drop implements Rule {
        WHOLE
    }

    /// Needs a look at its attributes.
    enum Special implements Rule {
        LINK,
        IMAGE,
        FRAME,
        PLAYER,
        FORMULA,
        NOSCRIPT
    }

    static Rule of(String name) {
        return switch (name) {
            case "a" -> Special.LINK;
            case "img", "image" -> Special.IMAGE;
            case "iframe", "embed" -> Special.FRAME;
            case "video", "audio" -> Special.PLAYER;
            case "math" -> Special.FORMULA;
            case "noscript" -> Special.NOSCRIPT;
            case "p" -> Tag.P;
            case "h1", "h2" -> Tag.H2;
            case "h3" -> Tag.H3;
            case "h4" -> Tag.H4;
            case "h5" -> Tag.H5;
            case "h6" -> Tag.H6;
            case "pre", "listing" -> Tag.PRE;
            case "blockquote" -> Tag.BLOCKQUOTE;
            case "figure" -> Tag.FIGURE;
            case "figcaption" -> Tag.FIGCAPTION;
            case "hr" -> Tag.HR;
            case "div", "section", "article", "main", "header", "footer", "nav", "aside" -> Tag.DIV;
            case "center", "address", "details", "summary", "fieldset", "legend" -> Tag.DIV;
            case "form", "hgroup", "dialog", "search", "marquee" -> Tag.DIV;
            default -> ofListOrTable(name);
        };
    }

    private static Rule ofListOrTable(String name) {
        return switch (name) {
            case "ul", "menu", "dir" -> Tag.UL;
            case "ol" -> Tag.OL;
            case "li" -> Tag.LI;
            case "dl" -> Tag.DL;
            case "dt" -> Tag.DT;
            case "dd" -> Tag.DD;
            case "table" -> Tag.TABLE;
            case "caption" -> Tag.CAPTION;
            case "thead" -> Tag.THEAD;
            case "tbody" -> Tag.TBODY;
            case "tfoot" -> Tag.TFOOT;
            case "tr" -> Tag.TR;
            case "td" -> Tag.TD;
            case "th" -> Tag.TH;
            default -> ofPhrase(name);
        };
    }

    private static Rule ofPhrase(String name) {
        return switch (name) {
            case "abbr", "acronym" -> Tag.ABBR;
            case "b" -> Tag.B;
            case "bdi" -> Tag.BDI;
            case "bdo" -> Tag.BDO;
            case "br" -> Tag.BR;
            case "cite" -> Tag.CITE;
            case "code", "tt" -> Tag.CODE;
            case "del" -> Tag.DEL;
            case "dfn" -> Tag.DFN;
            case "em" -> Tag.EM;
            case "i" -> Tag.I;
            case "ins" -> Tag.INS;
            case "kbd" -> Tag.KBD;
            case "mark" -> Tag.MARK;
            case "q" -> Tag.Q;
            case "ruby" -> Tag.RUBY;
            case "rp" -> Tag.RP;
            case "rt" -> Tag.RT;
            case "s", "strike" -> Tag.S;
            case "samp" -> Tag.SAMP;
            case "small" -> Tag.SMALL;
            case "span" -> Tag.SPAN;
            case "strong" -> Tag.STRONG;
            case "sub" -> Tag.SUB;
            case "sup" -> Tag.SUP;
            case "u" -> Tag.U;
            case "var" -> Tag.VAR;
            case "wbr" -> Tag.WBR;
            default -> isActive(name) ? Drop.WHOLE : Unwrap.INLINE;
        };
    }

    /// What runs, loads, asks or styles, and what browsers read as text where parsers read markup.
    private static boolean isActive(String name) {
        return switch (name) {
            case "script", "style", "template", "title", "meta", "link", "base", "head" -> true;
            case "textarea", "select", "option", "optgroup", "datalist", "button", "input" -> true;
            case "svg", "canvas", "applet", "frame", "frameset", "portal", "map", "area" -> true;
            case "noembed", "noframes", "xmp", "plaintext", "param", "source", "track" -> true;
            default -> false;
        };
    }
}
