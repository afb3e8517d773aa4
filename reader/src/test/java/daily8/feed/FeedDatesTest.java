package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // RFC 822, as it should be and as it is
                "Mon, 23 Nov 2026 08:15:00 GMT        | 2026-11-23T08:15:00Z",
                "Mon, 23 Nov 2026 08:15:00 +0100      | 2026-11-23T07:15:00Z",
                "23 Nov 2026 08:15 EST                | 2026-11-23T13:15:00Z",
                "Mon,23 Nov 2026 08:15:00 -0330       | 2026-11-23T11:45:00Z",
                "Mon Nov 23 2026 08:15:00 GMT+0200    | 2026-11-23T06:15:00Z",
                "Mon, 23 Nov 2026 08:15:00 UTC+2      | 2026-11-23T06:15:00Z",
                "Monday, 23-Nov-26 08:15:00 UT        | 2026-11-23T08:15:00Z",
                "Mon, 23 November 2026 08:15:00       | 2026-11-23T08:15:00Z",
                "Mon, 23 Nov 2026                     | 2026-11-23T00:00:00Z",
                "Mon, 23 Nov 2026 24:00:00 Z          | 2026-11-24T00:00:00Z",
                "31 Dec 99                            | 1999-12-31T00:00:00Z",
                // ISO 8601 and W3C-DTF
                "2026-11-23T08:15:00Z                 | 2026-11-23T08:15:00Z",
                "2026-11-23T08:15:00.125+05:30        | 2026-11-23T02:45:00.125Z",
                "2026-11-23T08:15+01                  | 2026-11-23T07:15:00Z",
                "2026-11-23 08:15:00 +02:00           | 2026-11-23T06:15:00Z",
                "20261123T081500Z                     | 2026-11-23T08:15:00Z",
                "20261123                             | 2026-11-23T00:00:00Z",
                "2026-327                             | 2026-11-23T00:00:00Z",
                "2026-11                              | 2026-11-01T00:00:00Z",
                "2026                                 | 2026-01-01T00:00:00Z",
                // other software
                "Mon Nov 23 08:15:00 2026             | 2026-11-23T08:15:00Z",
                "Mon, 2026/11/23 08:15:00 EDT         | 2026-11-23T12:15:00Z",
                "2026-11-23 08:15:00.0                | 2026-11-23T08:15:00Z",
                "11/23/2026 8:15 PM                   | 2026-11-23T20:15:00Z",
                "23.11.2026 08:15                     | 2026-11-23T08:15:00Z",
                "November 23rd, 2026 5pm              | 2026-11-23T17:00:00Z",
                "November 23, 2026 12:05 a.m. PST     | 2026-11-23T08:05:00Z",
                // other languages
                "Mo, 07 Mär 2026 10:00:00 +0100       | 2026-03-07T09:00:00Z",
                "lundi 23 novembre 2026 08:15         | 2026-11-23T08:15:00Z",
                "2026-július-13T9:15-05:00            | 2026-07-13T14:15:00Z",
                "Δευ, 23 Νοε 2026 08:15:00 EET        | 2026-11-23T06:15:00Z",
                "2026년 11월 23일 08:15:00            | 2026-11-22T23:15:00Z",
                "2026-11-23 오후 11:15:00             | 2026-11-23T14:15:00Z",
                "الاثنين، 23 نوفمبر 2026 08:15 +0300  | 2026-11-23T05:15:00Z",
                "23 كانون الأول 2026 08:15 م          | 2026-12-23T20:15:00Z",
                "٢٣ نوفمبر ٢٠٢٦                       | 2026-11-23T00:00:00Z"
            })
    void aWrittenDateIsUnderstood(String written, String meant) {
        assertThat(FeedDates.parse(written)).contains(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "yesterday at 5",
                "0000-00-00 00:00:00",
                "Mon, 99 Nov 2026 08:15:00 GMT",
                "Mon, 23 Nov 2026 08:75:00 GMT",
                "2026-13-01",
                "November 2026",
                "12",
                "99999999999999999999999999",
                "+00:00",
                "::::"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(FeedDates.parse(written)).isEmpty();
    }
}
