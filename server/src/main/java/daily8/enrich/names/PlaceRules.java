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
                    asean kgb epa sec usda opcw iaea fda irs nypd hamas hezbollah fatah
                    """
                            .strip()
                            .split("\\s+", -1));

    private final Demonyms demonyms = new Demonyms();

    void apply(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int length = KnownPlaces.length(line, i);
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
        if (!line.isCapitalised(i) || !standsAlone(line, i, i + 1)) {
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
                "—–--".contains(line.word(after))
                        && !line.word(after).isEmpty()
                        && after < line.size() - 4;
        if (end > 0 && end <= 4 && (date || agency || dash)) {
            line.name(0, end, Kind.LOC);
        }
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
