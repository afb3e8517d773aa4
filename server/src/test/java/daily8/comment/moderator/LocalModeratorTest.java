package daily8.comment.moderator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daily8.ai.NoEmbedder;
import daily8.testing.OwnComments;
import daily8.testing.OwnComments.OwnComment;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the moderator holds, without the model for meanings: `bench moderator` measures it with.
class LocalModeratorTest {
    private static final LocalModerator MODERATOR = new LocalModerator(new NoEmbedder());
    private static final List<OwnComment> ALL = OwnComments.all();
    private static final Subject POOL =
            new Subject(
                    "The open-air pool in Aldmoor stays closed this summer",
                    "The town says that repairs cost too much. A petition has 900 signatures.",
                    "en");

    @Test
    void ofTheCommentsHeldOutFairOnesStandAndOthersWait() {
        assertThat(held(ALL, c -> c.isHeldOut() && c.kind().isEmpty())).isLessThanOrEqualTo(0.02);
        assertThat(held(ALL, c -> c.isHeldOut() && c.kind().isPresent()))
                .isGreaterThanOrEqualTo(0.85);
        assertThat(held(ALL, c -> c.kind().isEmpty())).isLessThanOrEqualTo(0.02);
        assertThat(held(ALL, c -> c.kind().isPresent())).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void commentsWrittenWithoutALookAtItAreToldApartToo() {
        List<OwnComment> others = OwnComments.others();
        assertThat(held(others, c -> c.kind().isEmpty())).isLessThanOrEqualTo(0.02);
        assertThat(held(others, c -> c.isHeldOut() && c.kind().isPresent()))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void fairCommentsThatDriftStand() {
        assertThat(held(OwnComments.drifting(), c -> true)).isLessThanOrEqualTo(0.03);
    }

    /// Without the model for meanings: with it, `bench moderator` holds more.
    @Test
    void ofCommentsWrittenByOtherHandsFairOnesStandAndMostOthersWait() {
        for (List<OwnComment> set :
                List.of(OwnComments.later(), OwnComments.apart(), OwnComments.fresh())) {
            assertThat(held(set, c -> c.kind().isEmpty())).isLessThanOrEqualTo(0.02);
            assertThat(held(set, c -> c.kind().isPresent())).isGreaterThanOrEqualTo(0.8);
        }
    }

    @Test
    void whoseHouseIsToldWithItsOwner() {
        Subject fires =
                new Subject("Fires spread", "Governor Lena Sorti said that help comes.", "en");
        assertThat(MODERATOR.judge("Sorti's house is made of wood too", fires).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.THREAT);
        assertThat(new StoryPeople(fires).inOffice("Is Sorti's plan LENA's? The sorting is."))
                .isEqualTo("Is the mayor's plan the mayor's? The sorting is.");
    }

    @Test
    void anArabicArticleNamesPeopleByOfficeToo() {
        Subject water =
                new Subject(
                        "انقطاع المياه", "وقال مدير شركة المياه سالم العاقل إن الإصلاح قريب", "ar");
        assertThat(MODERATOR.judge("العاقل حمار", water).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.INSULT);
    }

    @Test
    void whomTheArticleNamesByOfficeIsMeantByTheName() {
        Subject fires =
                new Subject("Fires spread", "Governor Lena Sorti said that help comes.", "en");
        String threat = "Sorti will be dead before the wind turns";
        assertThat(MODERATOR.judge(threat, fires).findings())
                .extracting(Finding::kind, Finding::words)
                .containsExactly(tuple(Kind.THREAT, "sorti will be dead"));
        assertThat(new StoryPeople(fires).meantBy(List.of("sorti", "fires", "westhaven")))
                .containsExactly("mayor", "fires", "westhaven");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town must think its swimmers are stupid.",
                "You reap what you sow.",
            })
    void whatOthersThinkAndProverbsInsultNobody(String text) {
        assertThat(MODERATOR.judge(text, POOL).isHeld()).isFalse();
    }

    private static double held(List<OwnComment> of, Predicate<OwnComment> which) {
        List<OwnComment> comments = of.stream().filter(which).toList();
        long held =
                comments.stream()
                        .filter(c -> MODERATOR.judge(c.text(), c.subject()).isHeld())
                        .count();
        return (double) held / comments.size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you are an idiot",
                "you are an 1d10t",
                "you are an i d i o t",
                "you are an i.d.i.o.t",
                "YOU ARE AN IDIIIIOT",
                "you are an ｉｄｉｏｔ",
                "you are an id\u200biot",
                "you are an іdіоt",
                "يا حمار",
                "يا حمـــار",
                "يا ح م ا ر",
                "يا حِمَار"
            })
    void anInsultInDisguiseIsAnInsult(String text) {
        Verdict verdict = MODERATOR.judge(text, POOL);

        assertThat(verdict.findings()).extracting(Finding::kind).contains(Kind.INSULT);
        assertThat(verdict.findings().getFirst().words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to her: anna.k@post.example | anna.k@post.example",
                "anna.k (at) post (dot) example     | anna.k@post.example",
                "her number is 0176 555 01 23       | 0176 555 01 23",
                "رقمه ٠٥٠١٢٣٤٥٦٧                     | ٠٥٠١٢٣٤٥٦٧",
                "IBAN DE89 3704 0044 0532 0130 00   | DE89 3704 0044 0532 0130 00"
            })
    void whatBelongsToOnePersonIsNamed(String text, String words) {
        assertThat(MODERATOR.judge(text, POOL).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.PERSONAL);
                    assertThat(finding.words()).contains(words);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 they wanted 42,000,000 crowns, in 2024 half of it.",
                "The emergency number is 112.",
                "Closed from 01.05.2026 to 30.09.2026, says the petition.",
                "The town's budget, page 14: https://aldmoor.example/budget/2026.pdf",
                "What a stupid decision. The pool is the only thing the young have here.",
                ""
            })
    void figuresSourcesAndHarshWordsAboutADecisionMayStand(String text) {
        assertThat(MODERATOR.judge(text, POOL)).isEqualTo(Verdict.FINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody called me an \"absolute cretin\" here, and the moderators did nothing.",
                "A man yelled that he would smash the lifeguard's face.",
                "سماني «حمار» لأني سألت عن المسبح.",
                "We got slaughtered by Westmoor in the relay.",
                "The helpline 0800 555 010 knew nothing.",
                "الخط الساخن 920001234 لا يرد."
            })
    void whoTellsOfAnInsultOrAThreatDoesNotUtterIt(String text) {
        assertThat(MODERATOR.judge(text, POOL)).isEqualTo(Verdict.FINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You snivelling little toad, who asked you? | INSULT | toad",
                "We will smash his kneecaps on Friday | THREAT | smash",
                "بنكسر راسه الليلة | THREAT | راسه",
                "Her daughter swims at the gym on Mill Lane | PERSONAL | daughter",
                "ضاعف مالك في أسبوع | SPAM | ضاعف"
            })
    void whoSaysWhatOfWhomIsTheReasonInWords(String text, Kind kind, String word) {
        assertThat(MODERATOR.judge(text, POOL).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.words()).contains(word);
                });
    }

    @Test
    void hostileLengthsCostNoTime() {
        long start = System.nanoTime();
        for (String text : List.of("a.".repeat(50_000), "1 ".repeat(50_000), "@".repeat(100_000))) {
            MODERATOR.judge(text, POOL);
        }
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}
