package daily8.enrich.hashtags;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.text.Sentences;
import daily8.base.text.Token;
import daily8.base.text.Tokens;
import daily8.enrich.names.Names;
import daily8.model.Hashtag;
import daily8.model.Named;
import daily8.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashtaggerTest {
    private static final Names NAMES = Names.shipped();

    private static final String FLOOD =
            """
            President Ada Vell visited Velm Gorge on Tuesday after the worst oil spill in the \
            history of the province reached the river there.

            The World Rivers Organization (WRO) said that the spill had begun at a storage tank \
            of Norholt Energy. Engineers of the WRO expect the cleanup to take two years.

            Vell promised the villages help. "Nobody will be left alone with this oil," Vell said. \
            Norholt Energy said that it regretted the oil spill.
            """;

    @Test
    void whatAnArticleIsAboutComesFirst() {
        assertThat(tags("Oil spill reaches Velm Gorge", FLOOD, "en"))
                .startsWith("OilSpill")
                .contains("VelmGorge", "NorholtEnergy");
    }

    @Test
    void singleWordsStandBehindFivePhrases() {
        List<Hashtag> tags = hashtags("Oil spill reaches Velm Gorge", FLOOD, "en");

        assertThat(tags.subList(5, 10))
                .extracting(Hashtag::phrase)
                .allMatch(phrase -> !phrase.contains(" "));
    }

    @Test
    void aTextWithoutHeadlineIsTaggedWithSingleWords() {
        List<Hashtag> tags = hashtags("", FLOOD, "en");

        assertThat(tags.subList(0, 8))
                .extracting(Hashtag::phrase)
                .noneMatch(phrase -> phrase.contains("spill at"))
                .filteredOn(phrase -> !phrase.contains(" "))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void politicsAndCrimeAreTagsOfTheirArticles() {
        String title = "Oil spill reaches Velm Gorge";

        assertThat(first(hashtags(title, FLOOD, "en", Section.POLITICS))).contains("Politics");
        assertThat(first(hashtags(title, FLOOD, "en", Section.CRIME))).contains("Crime");
        assertThat(first(hashtags(title, FLOOD, "en", Section.SPORT))).doesNotContain("Sport");
    }

    @Test
    void aCountryHasOneTagHoweverItIsCalled() {
        for (String name : List.of("America", "the U.S.", "the USA", "the United States")) {
            String text = "Ships from Velm left for " + name + ". They reached " + name + " today.";

            assertThat(hashtags("Ships leave for " + name, text, "en"))
                    .as(name)
                    .filteredOn(tag -> tag.tag().equals("US"))
                    .extracting(Hashtag::phrase)
                    .containsExactly("United States");
        }
    }

    @Test
    void namesKeepTheirFirstWordEvenIfItIsAStopWord() {
        String text = "The ferry sailed from New York. In New York, nobody had seen it before.";

        assertThat(tags("Ferry sails from New York", text, "en"))
                .contains("NewYork")
                .doesNotContain("York");
    }

    @Test
    void aGivenNameAloneIsThePersonsName() {
        String text =
                """
                Anwar Idris opened the harbour on Monday. Anwar said that the work had been hard. \
                "We are proud," said Anwar, who thanked the workers.
                """;

        assertThat(tags("Anwar opens harbour", text, "en"))
                .contains("AnwarIdris")
                .doesNotContain("Anwar");
    }

    @Test
    void theFullerNameStandsForTheShorterAndTitlesGo() {
        assertThat(tags("Vell sees oil spill at Velm Gorge", FLOOD, "en"))
                .contains("AdaVell")
                .doesNotContain("Vell", "PresidentAdaVell", "Ada");
    }

    @Test
    void initialsStandForTheNameThatTheArticleGivesThem() {
        List<Hashtag> tags = hashtags("Oil spill: WRO alarmed", FLOOD, "en");

        assertThat(tags)
                .filteredOn(tag -> tag.tag().equals("WRO"))
                .extracting(Hashtag::phrase)
                .containsExactly("World Rivers Organization");
        assertThat(tags).extracting(Hashtag::tag).doesNotContain("WorldRiversOrganization");
    }

    @Test
    void aHeadlineInCapitalsMakesNoNames() {
        assertThat(
                        tags(
                                "Worst Oil Spill Of Province Reaches River",
                                FLOOD.replace("oil spill", "spill of oil"),
                                "en"))
                .noneMatch(tag -> tag.contains("Reaches"));
    }

    @Test
    void thereAreAtMostFifteenBestFirstAndNoTwoTheSame() {
        List<Hashtag> tags = hashtags("Oil spill", FLOOD.repeat(3), "en");

        assertThat(tags).hasSizeBetween(5, 15);
        assertThat(tags).extracting(Hashtag::key).doesNotHaveDuplicates();
        assertThat(tags)
                .extracting(Hashtag::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void arabicTagsAreWrittenAsArabicReadersWriteThem() {
        String text =
                """
                افتتح مجلس المدينة جسر الميناء الجديد يوم السبت بعد أعمال استمرت ثلاث سنوات.

                وقال رئيس مجلس المدينة إن جسر الميناء سيخدم عشرين ألف سيارة في اليوم، وإن الميناء \
                يحتاج إلى جسر ثان. وأضاف مجلس المدينة أن الكلفة بلغت ستين مليون دينار.
                """;

        assertThat(tags("مجلس المدينة يفتتح جسر الميناء", text, "ar").subList(0, 3))
                .contains("مجلس_المدينة", "جسر_الميناء");
    }

    @Test
    void namesAreFoundInLanguagesWhoseGrammarWeDontKnow() {
        String text =
                "El alcalde de Puerto Niebla abrió el puente el sábado. En Puerto Niebla viven"
                        + " doce mil personas, y el puente de Marta Ferrol une las dos orillas.";

        assertThat(tags("Puerto Niebla abre su puente", text, "es")).startsWith("PuertoNiebla");
    }

    @Test
    void anArticleOfNothingHasNoTags() {
        assertThat(tags("", "", "en")).isEmpty();
        assertThat(tags("!", "…\n\n—", "")).isEmpty();
    }

    private static List<String> first(List<Hashtag> tags) {
        return tags.stream().limit(5).map(Hashtag::tag).toList();
    }

    private static List<String> tags(String title, String text, String language) {
        return hashtags(title, text, language).stream().map(Hashtag::tag).toList();
    }

    private static List<Hashtag> hashtags(String title, String text, String language) {
        return hashtags(title, text, language, Section.OTHER);
    }

    private static List<Hashtag> hashtags(
            String title, String text, String language, Section section) {
        List<List<Token>> sentences =
                Sentences.of(text).stream().map(s -> Tokens.of(text, s)).toList();
        List<Named> names = language.equals("en") ? NAMES.in(text, sentences) : List.of();
        return new Hashtagger().of(language, Tokens.of(title), sentences, names, section);
    }
}
