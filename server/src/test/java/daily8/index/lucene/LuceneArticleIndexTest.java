package daily8.index.lucene;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.in;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.index.ArticleIndex;
import daily8.index.ArticleIndexContract;
import daily8.index.SearchWords;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Section;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class LuceneArticleIndexTest implements ArticleIndexContract {
    @TempDir private Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = LuceneArticleIndex.open(folder, () -> NOON, report -> {});
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public ArticleIndex index() {
        return index;
    }

    private void put(Article... articles) {
        index.update(List.of(articles), List.of(), index.position() + articles.length);
        index.refresh();
    }

    private List<ArticleId> find(String input) {
        return index.search(SearchWords.parse(input, Optional.empty(), ZoneId.of("UTC"), 0, 10))
                .articles();
    }

    @Test
    void englishWordsAreFoundInAnyNumberAndTense() {
        put(STORM);
        assertThat(find("wave")).containsExactly(STORM.id());
        assertThat(find("storms harbours breaking walls")).isEmpty();
        assertThat(find("storms harbours walls")).containsExactly(STORM.id());
        assertThat(find("\"harbours walls\"")).containsExactly(STORM.id());
    }

    @Test
    void arabicWordsAreFoundWithArticleAndWithoutMarks() {
        Article flood =
                in(
                        article(
                                "https://wadi.example/1",
                                "السيول تقطع الطريق",
                                "أغلقت المدارسُ أبوابها."),
                        "ar",
                        Section.WORLD);
        put(flood);
        assertThat(find("طريق")).containsExactly(flood.id());
        assertThat(find("المدارس")).containsExactly(flood.id());
        assertThat(find("اغلقت")).containsExactly(flood.id());
    }

    @Test
    void accentsDoNotMatter() {
        Article cafe =
                in(article("https://rive.example/1", "Un café fermé", "Été."), "fr", Section.WORLD);
        put(cafe);
        assertThat(find("cafe ferme")).containsExactly(cafe.id());
        assertThat(find("CAFÉ")).containsExactly(cafe.id());
    }

    @Test
    void softHyphensDoNotMatter() {
        Article harbour =
                in(
                        article("https://mole.example/1", "Nord\u00ADhafen-Mole fertig", "Fertig."),
                        "de",
                        Section.WORLD);
        put(harbour);
        assertThat(find("nordhafen")).containsExactly(harbour.id());
        assertThat(find("Nord\u00ADhafen")).containsExactly(harbour.id());
    }

    @Test
    void markupIsNoText() {
        Article linked =
                article(
                        "https://tide.example/a",
                        "Link",
                        "See <a href=\"https://quay.example/\">the quay</a> &amp; more.");
        put(linked);
        assertThat(find("quay")).containsExactly(linked.id());
        assertThat(find("href")).isEmpty();
        assertThat(find("amp")).isEmpty();
    }

    @Test
    void elementsWithinAWordDoNotPartItAndBlocksDo() {
        Article marked =
                article(
                        "https://tide.example/m",
                        "Marked",
                        "<b>Q</b>uay &lt;wall&gt;</p><p>H<sub>2</sub>O<br>pier<img src=\"x\"> end");
        put(marked);
        assertThat(find("\"quay wall h2o pier end\"")).containsExactly(marked.id());
    }

    @Test
    void lettersAndDigitsOfAllScriptsAreFolded() {
        Article folded = article("https://tide.example/f", "Ǆ ÆTHER ２٠２٦", "STRAẞE Ⅻ");
        put(folded);
        assertThat(find("aether 2026 strasse dz")).containsExactly(folded.id());
    }

    @Test
    void authorsTagsAndStandfirstAreFoundToo() {
        put(STORM);
        assertThat(find("\"Mira Holm\"")).containsExactly(STORM.id());
        assertThat(find("standfirst weather")).containsExactly(STORM.id());
    }

    @Test
    void aWordOfTheHeadlineCountsMoreThanOneOfTheText() {
        Article inText =
                article(
                        "https://tide.example/t",
                        "Something else",
                        "The storm passed in the night.");
        put(inText, STORM);
        assertThat(find("storm")).containsExactly(STORM.id(), inText.id());
    }

    @Test
    void ofArticlesThatFitAlikeTheFreshComesFirst() {
        Article old =
                at(
                        article("https://tide.example/old", "Ferry late", "Again."),
                        NOON.minus(Duration.ofDays(30)));
        Article fresh = article("https://tide.example/new", "Ferry late", "Again.");
        put(old, fresh);
        assertThat(find("ferry")).containsExactly(fresh.id(), old.id());
    }

    @Test
    void aWordWithSeveralPartsIsOne() {
        Article covid = article("https://tide.example/c", "Covid-19 wave", "19 beds, no covid.");
        Article other = article("https://tide.example/d", "Other", "19 beds and covid.");
        put(covid, other);
        assertThat(find("covid-19")).containsExactly(covid.id());
    }

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        put(STORM);
        index.commit();
        put(BUDGET);
        index.close();
        open();
        assertThat(index.checkpoint()).isEqualTo(1);
        assertThat(index.position()).isEqualTo(1);
        assertThat(find("storm")).containsExactly(STORM.id());
        assertThat(index.count()).isEqualTo(1);
    }

    @Test
    void s26_hostileSearchesAreAnswered() {
        put(STORM);
        assertThat(find("*:* [a TO b] storm~ /(a+)+$/ \\ AND OR NOT ()")).isEmpty();
        assertThat(find("a".repeat(100_000))).isEmpty();
        assertThat(find("\u0000 \uD800 -- ..")).isNotNull();
    }
}
