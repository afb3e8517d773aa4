package daily8.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, a few seconds ago",
        "PT44S, a few seconds ago",
        "PT45S, a minute ago",
        "PT89S, a minute ago",
        "PT90S, 2 minutes ago",
        "PT16M, 16 minutes ago",
        "PT44M, 44 minutes ago",
        "PT45M, an hour ago",
        "PT89M, an hour ago",
        "PT90M, 2 hours ago",
        "PT23H59M, 24 hours ago",
        "PT24H, 22 November",
        "P400D, 19 October 2025",
        "PT-5M, a few seconds ago"
    })
    void speaksAsDaily8Does(String age, String words) {
        assertThat(in(UiLanguage.EN, "UTC").of(NOW.minus(Duration.parse(age)), NOW))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S, قبل بضع ثوانٍ",
        "PT2M, قبل دقيقتين",
        "PT3M, قبل 3 دقائق",
        "PT16M, قبل 16 دقيقة",
        "PT1H, قبل ساعة",
        "PT2H, قبل ساعتين",
        "PT3H, قبل 3 ساعات",
        "PT11H, قبل 11 ساعة",
        "P2D, 21 نوفمبر"
    })
    void speaksArabicWithItsNumbers(String age, String words) {
        assertThat(in(UiLanguage.AR, "UTC").of(NOW.minus(Duration.parse(age)), NOW))
                .isEqualTo(words);
    }

    @Test
    void theExactTimeIsInTheSitesZone() {
        assertThat(in(UiLanguage.EN, "UTC").exact(NOW)).isEqualTo("23 November 2026, 08:30 UTC");
        assertThat(in(UiLanguage.EN, "Asia/Dubai").exact(NOW))
                .startsWith("23 November 2026, 12:30");
    }

    @Test
    void theHeadOfThePaperHasTheDay() {
        assertThat(in(UiLanguage.EN, "UTC").today(NOW)).isEqualTo("Monday, 23 November 2026");
        assertThat(in(UiLanguage.AR, "UTC").today(NOW)).isEqualTo("الاثنين، 23 نوفمبر 2026");
    }

    @Test
    void whatIsToComeIsToldToo() {
        RelativeTime english = in(UiLanguage.EN, "UTC");

        assertThat(english.until(NOW.minusSeconds(60), NOW)).isEqualTo("now");
        assertThat(english.until(NOW.plusSeconds(1_500), NOW)).isEqualTo("in 25 minutes");
        assertThat(english.until(NOW.plusSeconds(7_200), NOW)).isEqualTo("in 2 hours");
    }

    private static RelativeTime in(UiLanguage language, String zone) {
        return new RelativeTime(Messages.load(language), ZoneId.of(zone));
    }
}
