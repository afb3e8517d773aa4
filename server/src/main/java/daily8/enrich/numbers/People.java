package daily8.enrich.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words for people, and for what happens to them, one word for all that mean the same: so that
/// figures of different publishers can be compared.
final class People {
    private static final Set<String> PEOPLE =
            Set.of(
                    """
                    people person persons man men woman women child children boy boys girl girls
                    student students pupil pupils worker workers employee employees soldier soldiers
                    troops civilian civilians migrant migrants refugee refugees passenger passengers
                    resident residents villager villagers voter voters officer officers patient
                    patients victim victims survivor survivors protester protesters demonstrators
                    prisoner prisoners hostage hostages visitor visitors fan fans others member
                    members fighter fighters militant militants journalist journalists teacher
                    teachers doctor doctors nurse nurses farmer farmers miner miners tourist
                    tourists suspect suspects inmate inmates customer customers user users
                    شخص شخصا أشخاص طفل طفلا أطفال امرأة نساء رجل رجلا رجال جندي جنديا جنود عامل
                    عمال طالب طالبا طلاب مدني مدنيا مدنيين لاجئ لاجئا لاجئين مهاجر مهاجرا مهاجرين
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final Set<String> ANYONE =
            Set.of("", "people", "person", "persons", "others", "شخص", "شخصا", "أشخاص");

    private static final Set<String> OF_PEOPLE =
            Set.of("killed", "injured", "missing", "arrested", "rescued", "evacuated", "displaced");

    private static final Map<String, String> EVENTS = events();

    private People() {}

    static boolean isPeople(String word) {
        return PEOPLE.contains(word);
    }

    /// A word that does not say who they are; also where there is no word.
    static boolean isAnyone(String word) {
        return ANYONE.contains(word);
    }

    /// Whether the event can only happen to people, however they are counted.
    static boolean isOfPeople(String event) {
        return OF_PEOPLE.contains(event);
    }

    /// `dead`, `deaths`, `killing`, `قتلى` → `killed`.
    static Optional<String> event(String word) {
        return Optional.ofNullable(EVENTS.get(word));
    }

    private static Map<String, String> events() {
        Map<String, String> events = new HashMap<>();
        String lines =
                """
                killed: killed kill kills killing dead died die dies dying death deaths toll fatalities \
                perished slain قتل قتلى قتيل قتيلا مقتل وفاة وفيات مصرع استشهاد شهيد شهيدا شهداء
                injured: injured injuring injures injuries injury wounded wounding hurt hospitalised \
                hospitalized جريح جريحا جرحى إصابة إصابات مصاب مصابا مصابين أصيب
                missing: missing unaccounted مفقود مفقودا مفقودين فقدان
                arrested: arrested arresting arrests arrest detained detaining jailed اعتقال اعتقل توقيف
                rescued: rescued rescuing saved إنقاذ
                evacuated: evacuated evacuating evacuations إجلاء
                displaced: displaced displacing homeless fled fleeing نزوح
                vote: vote votes voted voting صوت صوتا أصوات
                infected: infected infections cases
                """;
        lines.lines()
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                        events.put(word, line.substring(0, colon));
                    }
                });
        return Map.copyOf(events);
    }
}
