package daily8.enrich.names;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words of names that Java knows (countries, languages, cities of time zones, from the CLDR) and
/// words of ours that go with names: peoples, titles, kinds of companies and places.
final class KnownNames {
    private static final int COUNTRY = 1;
    private static final int CITY = 2;
    private static final int PEOPLE = 4;
    private static final int TITLE = 8;
    private static final int FIRM = 16;
    private static final int DAY = 32;

    private static final String TITLES =
            """
            mr mrs ms miss dr prof professor sir lady lord president minister premier chancellor
            senator sen rep gov governor mayor judge justice general gen colonel col captain capt
            sergeant sgt lt lieutenant king queen prince princess pope bishop archbishop cardinal
            rev reverend secretary spokesman spokeswoman chairman director coach ambassador
            commissioner sheriff chief striker defender midfielder goalkeeper
            """;

    private static final String FIRMS =
            """
            inc corp co ltd plc llc gmbh ag sa company corporation group holdings bank university
            college institute ministry department agency party committee commission council union
            association federation court parliament congress senate police army navy united fc
            city club league airlines motors industries partners trust fund foundation society
            church times post news radio press office board bureau organisation organization
            """;

    private static final String DAYS =
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april
            may june july august september october november december jan feb mar apr jun jul aug sep
            sept oct nov dec
            """;

    private final Map<String, Integer> masks = new HashMap<>();

    KnownNames(Demonyms demonyms) {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            for (String word : name.toLowerCase(Locale.ROOT).split("[ &,.()]+", -1)) {
                if (word.length() > 3) {
                    add(word, COUNTRY);
                }
            }
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            String city = zone.substring(zone.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (zone.contains("/") && !zone.startsWith("Etc") && !zone.startsWith("SystemV")) {
                for (String word : city.split("_", -1)) {
                    add(word, CITY);
                }
            }
        }
        demonyms.words().forEach(word -> add(word, PEOPLE));
        addAll(TITLES, TITLE);
        addAll(FIRMS, FIRM);
        addAll(DAYS, DAY);
    }

    int mask(String lower) {
        return masks.getOrDefault(lower, 0);
    }

    private void addAll(String words, int bit) {
        for (String word : words.strip().split("\\s+", -1)) {
            add(word, bit);
        }
    }

    private void add(String word, int bit) {
        masks.merge(word, bit, (a, b) -> a | b);
    }
}
