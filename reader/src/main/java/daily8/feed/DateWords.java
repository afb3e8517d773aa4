package daily8.feed;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of dates: months in the languages that publishers forget to switch off, zones, halves
/// of the day. All lower case.
final class DateWords {
    /// Twelve names or stems each; a written month may be longer than its stem (`januar|y`).
    private static final String[] MONTHS = {
        "jan feb mar apr may jun jul aug sep oct nov dec", // English
        "jän feb mär apr mai jun jul aug sep okt nov dez", // German
        "janv fév mars avr mai juin juil aoû sept oct nov déc", // French
        "ene feb mar abr may jun jul ago sep oct nov dic", // Spanish
        "gen feb mar apr mag giu lug ago set ott nov dic", // Italian
        "jan fev mar abr mai jun jul ago set out nov dez", // Portuguese
        "jan feb maa apr mei jun jul aug sep okt nov dec", // Dutch
        "jan feb már ápr máj jún júl aug szep okt nov dec", // Hungarian
        "led úno bře dub kvě červn červenc srp zář říj lis pro", // Czech
        "sty lut mar kwi maj cze lip sie wrz paź lis gru", // Polish
        "oca şub mar nis may haz tem ağu eyl eki kas ara", // Turkish
        "янв фев мар апр ма июн июл авг сен окт ноя дек", // Russian
        "січ лют бер кві тра чер лип сер вер жов лис гру", // Ukrainian
        "ιαν φεβ μαρ απρ μα ιουν ιουλ αυγ σεπ οκτ νοε δεκ", // Greek
        "ιαν φεβ μάρ άπρ μά ιούν ιούλ αύγ σεπ οκτ νοέ δεκ", // Greek with accents
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", // Egypt, Gulf
        "كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر" // Maghreb
    };

    /// Hours and minutes east of Greenwich; of ambiguous names the one that RFC 822 or most feeds
    /// mean.
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    entry("z", "+00:00"),
                    entry("ut", "+00:00"),
                    entry("utc", "+00:00"),
                    entry("gmt", "+00:00"),
                    entry("wet", "+00:00"),
                    entry("bst", "+01:00"),
                    entry("west", "+01:00"),
                    entry("cet", "+01:00"),
                    entry("met", "+01:00"),
                    entry("wat", "+01:00"),
                    entry("cest", "+02:00"),
                    entry("mest", "+02:00"),
                    entry("eet", "+02:00"),
                    entry("cat", "+02:00"),
                    entry("sast", "+02:00"),
                    entry("eest", "+03:00"),
                    entry("msk", "+03:00"),
                    entry("eat", "+03:00"),
                    entry("trt", "+03:00"),
                    entry("gst", "+04:00"),
                    entry("pkt", "+05:00"),
                    entry("ist", "+05:30"),
                    entry("wib", "+07:00"),
                    entry("hkt", "+08:00"),
                    entry("sgt", "+08:00"),
                    entry("awst", "+08:00"),
                    entry("jst", "+09:00"),
                    entry("kst", "+09:00"),
                    entry("aest", "+10:00"),
                    entry("aedt", "+11:00"),
                    entry("nzst", "+12:00"),
                    entry("nzdt", "+13:00"),
                    entry("brt", "-03:00"),
                    entry("art", "-03:00"),
                    entry("adt", "-03:00"),
                    entry("ast", "-04:00"),
                    entry("edt", "-04:00"),
                    entry("est", "-05:00"),
                    entry("et", "-05:00"),
                    entry("cdt", "-05:00"),
                    entry("cst", "-06:00"),
                    entry("ct", "-06:00"),
                    entry("mdt", "-06:00"),
                    entry("mst", "-07:00"),
                    entry("mt", "-07:00"),
                    entry("pdt", "-07:00"),
                    entry("pst", "-08:00"),
                    entry("pt", "-08:00"),
                    entry("akdt", "-08:00"),
                    entry("akst", "-09:00"),
                    entry("hst", "-10:00"));

    private static final Map<String, Integer> BY_STEM = byStem();

    private DateWords() {}

    /// 1 to 12, or empty where the word is no month.
    static Optional<Integer> month(String word) {
        for (int length = word.length(); length >= 2; length--) {
            Integer month = BY_STEM.get(word.substring(0, length));
            if (month != null) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static Optional<ZoneOffset> zone(String word) {
        return Optional.ofNullable(ZONES.get(word)).map(ZoneOffset::of);
    }

    static boolean isMorning(String word) {
        return word.equals("am") || word.equals("오전") || word.equals("πμ") || word.equals("ص");
    }

    static boolean isAfternoon(String word) {
        return word.equals("pm") || word.equals("오후") || word.equals("μμ") || word.equals("م");
    }

    /// Year, month and day after Korean numbers: those feeds state no zone and mean their own.
    static boolean isKorean(String word) {
        return word.equals("년") || word.equals("오전") || word.equals("오후");
    }

    private static Map<String, Integer> byStem() {
        Map<String, Integer> stems = new HashMap<>();
        for (String language : MONTHS) {
            String[] names = language.toLowerCase(Locale.ROOT).split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                stems.putIfAbsent(names[i].replace('-', ' '), i + 1);
            }
        }
        return Map.copyOf(stems);
    }
}
