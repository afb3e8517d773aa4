package daily8.enrich.numbers;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Words and signs → the unit that they mean, the same for all ways to write it: ISO 4217 codes of
/// money, `percent`, `people`, SI signs and plain words of measure.
final class Units {
    static final String PEOPLE = "people";
    static final String PERCENT = "percent";
    static final String POINTS = "percentage points";

    /// unit: words
    private static final String WORDS =
            """
            percent: percent pct المئة بالمئة المائة بالمائة
            km: km kilometre kilometres kilometer kilometers كيلومتر كيلومترا كم
            miles: mile miles
            m: metre metres meter meters متر مترا أمتار
            cm: cm centimetre centimetres centimeter centimeters
            feet: foot feet ft
            kg: kg kilogram kilograms kilo kilos
            tonnes: tonne tonnes ton tons طن طنا أطنان
            pounds weight: lb lbs
            litres: litre litres liter liters
            barrels: barrel barrels برميل
            acres: acre acres
            hectares: hectare hectares
            degrees: degree degrees درجة درجات
            mph: mph
            km/h: kph kmh
            MW: mw megawatt megawatts
            GW: gw gigawatt gigawatts
            seconds: second seconds
            minutes: minute minutes دقيقة دقائق
            hours: hour hours ساعة ساعات
            days: day days يوما أيام
            weeks: week weeks أسبوع أسابيع
            months: month months شهرا أشهر شهور
            years: year years عاما أعوام سنة سنوات
            people: people person persons شخص شخصا أشخاص
            USD: dollar dollars دولار دولارا دولارات
            EUR: euro euros يورو
            GBP: sterling
            JPY: yen
            CNY: yuan renminbi
            INR: rupee rupees
            RUB: ruble rubles rouble roubles
            SAR: riyal riyals ريال
            AED: dirham dirhams درهم
            ILS: shekel shekels شيكل
            EGP: جنيه
            """;

    /// Signs before or behind a number.
    private static final Map<String, String> SIGNS =
            Map.of(
                    "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₽", "RUB", "₪",
                    "ILS", "%", PERCENT, "٪", PERCENT);

    /// Signs with letters before them.
    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "C", "CAD", "A", "AUD", "HK", "HKD", "NZ", "NZD", "S", "SGD");

    private static final Map<String, String> BY_WORD = byWord();
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Units() {}

    /// `word` in lower case.
    static Optional<String> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Optional<String> ofSign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    static Optional<String> dollars(String letters) {
        return Optional.ofNullable(DOLLARS.get(letters));
    }

    /// `USD`, as written.
    static boolean isCode(String word) {
        return CODES.contains(word);
    }

    static boolean isMoney(String unit) {
        return CODES.contains(unit);
    }

    private static Map<String, String> byWord() {
        Map<String, String> units = new HashMap<>();
        WORDS.lines()
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                        units.put(word, line.substring(0, colon));
                    }
                });
        return Map.copyOf(units);
    }
}
