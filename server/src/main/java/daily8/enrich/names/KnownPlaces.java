package daily8.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Countries, as Java names them (CLDR) and as news do, parts of the world and states of the US: a
/// place wherever they stand by themselves.
final class KnownPlaces {
    private static final String OTHERS =
            """
            u.s.|u.s|us|usa|u.s.a.|uk|u.k.|uae|america|britain|england|scotland|wales|northern ireland
            republic of ireland|burma|holland|czech republic|soviet union|yugoslavia|zaire
            ivory coast|west indies|hong kong|korea|north korea|south korea|macedonia|palestine
            palestinian territories|kosovo|chechnya|tibet|kurdistan|europe|asia|africa|gaza
            gaza strip|west bank|middle east|latin america|central america|south america
            north america|eastern europe|western europe|south africa|turkey|bosnia|bosnia-herzegovina
            east timor|cape verde|swaziland|caribbean|balkans|antarctica|siberia|crimea|kashmir
            """;

    /// States and provinces: teams are called by them.
    private static final String STATES =
            """
            alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia
            hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts
            michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey
            new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
            rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia
            west virginia|wisconsin|wyoming|quebec|ontario|alberta|british columbia|manitoba
            """;

    /// Words of everyday use, and names of persons too.
    private static final Set<String> UNSURE = Set.of("us", "jordan", "chad", "georgia", "virginia");

    private static final Set<String> OF_STATES = Set.of(STATES.strip().split("[|\n]", -1));
    private static final Set<String> COUNTRIES = countries();
    private static final Map<String, Integer> LONGEST = longest();

    private KnownPlaces() {}

    static boolean isPlace(String lower) {
        return COUNTRIES.contains(lower);
    }

    /// Tokens from `at` that are a known place; 0 where none is.
    static int length(Line line, int at) {
        if (!line.isCapitalised(at)) {
            return 0;
        }
        for (int length = LONGEST.getOrDefault(line.lower(at), 0); length > 0; length--) {
            StringBuilder name = new StringBuilder(line.lower(at));
            for (int i = at + 1; i < at + length; i++) {
                name.append(' ').append(line.lower(i));
            }
            if (COUNTRIES.contains(name.toString())) {
                boolean unsure = UNSURE.contains(name.toString()) && !line.word(at).equals("US");
                return unsure ? 0 : length;
            }
        }
        return 0;
    }

    /// Whether the tokens are a country or a larger part of the world.
    static boolean isCountry(Line line, int from, int to) {
        StringBuilder name = new StringBuilder(line.lower(from));
        for (int i = from + 1; i < to; i++) {
            name.append(' ').append(line.lower(i));
        }
        return COUNTRIES.contains(name.toString()) && !OF_STATES.contains(name.toString());
    }

    private static Set<String> countries() {
        Set<String> names = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(
                    Locale.of("", code)
                            .getDisplayCountry(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT)
                            .replace('’', '\''));
        }
        for (String name : OTHERS.strip().split("[|\n]", -1)) {
            names.add(name);
        }
        names.addAll(OF_STATES);
        return names;
    }

    private static Map<String, Integer> longest() {
        Map<String, Integer> longest = new HashMap<>();
        for (String name : COUNTRIES) {
            List<String> words = List.of(name.split(" ", -1));
            longest.merge(words.getFirst(), words.size(), Math::max);
        }
        return longest;
    }
}
