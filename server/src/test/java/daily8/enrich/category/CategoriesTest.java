package daily8.enrich.category;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.Embedding;
import daily8.ai.NoEmbedder;
import daily8.model.Section;
import daily8.testing.FixedEmbedder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SPORT      | en | Harbour City win the cup final | A late goal by their young striker won the match for the team of coach Lind.
                    BUSINESS   | en | Norholt cuts its dividend | Shares in the company fell after it reported a loss; investors fear for jobs.
                    CRIME      | en | Fake vet jailed | The judge sentenced him to three years in prison; the jury had found him guilty of fraud.
                    HEALTH     | ar | لقاح الحصبة يصل إلى القرى | قالت وزارة الصحة إن التطعيم بدأ في المستشفى وإن الأطباء سجلوا عدوى جديدة.
                    SPORT      | ar | نسور الجبل إلى النهائي | فاز الفريق بركلات الترجيح وأنقذ الحارس هدفًا في الملعب أمام الجماهير.
                    OTHER      | en | Untitled | Lorem ipsum dolor sit amet.
                    """)
    void wordsTellTheSection(Section section, String language, String title, String text) {
        assertThat(new Categories(new NoEmbedder()).of(title, text, language, Optional.empty()))
                .isEqualTo(section);
    }

    @Test
    void meaningTellsWhereWordsDont() {
        var embedder =
                new FixedEmbedder(
                        text -> text.contains("coach") ? new float[] {1, 0} : new float[] {0, 1});
        Embedding near = embedder.embed("coach");

        assertThat(
                        new Categories(embedder)
                                .of(
                                        "Velm beaten",
                                        "They were beaten again.",
                                        "en",
                                        Optional.of(near)))
                .isEqualTo(Section.SPORT);
    }
}
