package daily8.enrich.hashtags;

/// A word of an article as phrases need it: its spelling, lower case and stem, its class, its place
/// among all words (the headline's first), and the place of its sentence.
record WordUse(
        String spelled,
        String lower,
        String stem,
        WordClass wordClass,
        int place,
        boolean inTitle,
        boolean opens) {
    boolean isName() {
        return wordClass == WordClass.NAME;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(spelled.codePointAt(0));
    }
}
