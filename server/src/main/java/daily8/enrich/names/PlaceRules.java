package daily8.enrich.names;

import daily8.model.Named.Kind;
import java.util.Set;

/// What is a place or a people whatever the model thinks: known countries by themselves, the place
/// before a date line, words for peoples; and organisations that go by their letters.
final class PlaceRules {
    private static final Set<String> ORGANISATIONS =
            Set.of(
                    """
                    un u.n. eu e.u. nato fifa uefa imf opec oecd wto fbi cia bbc cnn reuters nasa
                    interfax tass xinhua afp itar-tass plo unicef unesco unhcr nba nfl nhl mlb ioc
                    asean kgb epa sec usda opcw iaea fda irs nypd hamas hezbollah fatah osce efta
                    apec pga lpga atp wta itf nymex cbot lme ira eta faa ntsb cdc nsa dea aclu naacp
                    cdu spd anc reuter
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final int MOST_OF_TOPIC = 3;

    private static final Set<String> OF_TWO_WORDS =
            Set.of(
                    "european union",
                    "european commission",
                    "european parliament",
                    "security council",
                    "general assembly",
                    "world bank",
                    "red cross");

    private final Demonyms demonyms = new Demonyms();

    void apply(Line line) {
        line.clear(0, topic(line));
        for (int i = 0; i < line.size(); i++) {
            int length = KnownPlaces.length(line, i);
            initials(line, i);
            if (length > 0 && standsAlone(line, i, i + length)) {
                line.name(i, i + length, Kind.LOC);
                i += length - 1;
            } else if (length == 0) {
                one(line, i);
            }
        }
        dateLine(line);
    }

    private void one(Line line, int i) {
        String lower = line.lower(i);
        if (!line.isCapitalised(i) || line.label(i).isRest()) {
            return;
        }
        if (OF_TWO_WORDS.contains(lower + " " + line.lower(i + 1))
                && line.isCapitalised(i + 1)
                && !line.goesOn(i + 2)) {
            line.name(i, i + 2, Kind.ORG);
            return;
        }
        if (line.goesOn(i + 1)) {
            return;
        }
        boolean letters = line.word(i).chars().noneMatch(Character::isLowerCase);
        if (demonyms.isPeople(lower)) {
            people(line, i);
        } else if (letters && ORGANISATIONS.contains(lower)) {
            line.name(i, i + 1, Kind.ORG);
        }
    }

    /// `European` by itself is MISC, before the name of an organisation a part of it.
    private static void people(Line line, int i) {
        int end = i + 1;
        boolean organisation = end < line.size() && line.label(end) == Label.FIRST_OF_ORGANISATION;
        while (organisation && line.goesOn(end + 1)) {
            end++;
        }
        line.name(i, organisation ? end + 1 : end, organisation ? Kind.ORG : Kind.MISC);
    }

    /// Not a part of a longer name, as the model sees it.
    private static boolean standsAlone(Line line, int from, int to) {
        return !line.label(from).isRest() && !line.goesOn(to);
    }

    /// `National River Board (NRB)`: the letters and what they stand for.
    private static void initials(Line line, int open) {
        String letters = line.word(open + 1);
        int from = open - letters.length();
        boolean bracketed = line.word(open).equals("(") && line.word(open + 2).equals(")");
        if (!bracketed || letters.length() < 2 || from < 0 || !isShouted(letters)) {
            return;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (line.word(from + i).charAt(0) != letters.charAt(i)) {
                return;
            }
        }
        line.surely(from, open, Kind.ORG);
        line.surely(open + 1, open + 2, Kind.ORG);
    }

    /// Words of a headline in capitals up to a dash: `SOCCER - LUND BEAT MALMO`. They say what it
    /// is about; known names among them are found again.
    private static int topic(Line line) {
        int end = 0;
        while (end <= MOST_OF_TOPIC && isShouted(line.word(end))) {
            end++;
        }
        boolean dash = line.word(end).equals("-") || line.word(end).equals("–");
        return dash && isShouted(line.word(end + 1)) ? end : 0;
    }

    /// `AL-AIN, United Arab Emirates 1996-12-06`, `PARIS (Reuters) - …`.
    private static void dateLine(Line line) {
        int end = 0;
        while (isShouted(line.word(end))) {
            end++;
        }
        int after = end;
        if (line.word(after).equals(",")) {
            after++;
            while (line.isCapitalised(after) || line.word(after).equals(".")) {
                after++;
            }
        }
        boolean date = line.word(after).matches("\\d{4}-\\d\\d-\\d\\d") && line.size() <= after + 1;
        boolean agency =
                line.word(after).equals("(")
                        && line.isCapitalised(after + 1)
                        && line.word(after + 2).equals(")");
        boolean dash =
                topic(line) == 0
                        && "—–--".contains(line.word(after))
                        && !line.word(after).isEmpty()
                        && after < line.size() - 4;
        if (end > 0 && end <= 4 && (date || agency || dash)) {
            line.surely(0, end, Kind.LOC);
            if (agency) {
                line.surely(after + 1, after + 2, Kind.ORG);
            }
        }
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
