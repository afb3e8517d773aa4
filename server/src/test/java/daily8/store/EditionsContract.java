package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Edition;
import daily8.model.Edition.Entry;
import daily8.model.Edition.Reason;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.store.Corrections.Correction;
import daily8.store.Corrections.Numbered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of editions and corrections.
public interface EditionsContract {
    LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    SourceId COVE = new SourceId("cove.example");
    SourceId DUNE = new SourceId("dune.example");

    Store store();

    private Article save(SourceId source) {
        Article article =
                article("https://" + source.name() + "/1", "Of " + source.name(), "Its text.");
        store().sources().save(source(source.name()));
        new Visits(store()).visit(feed(source.name(), "/feed"), item("1", article));
        return article;
    }

    private static Entry entry(Article lead, Article quoted) {
        return new Entry(
                new StoryId(lead.id()),
                lead.id(),
                lead.title(),
                "A line of it.",
                quoted.id(),
                List.of(lead.source(), quoted.source()),
                2,
                List.of(
                        new Reason(Reason.Kind.PUBLISHERS, 2),
                        new Reason(Reason.Kind.HOURS_AGO, 5)));
    }

    private static Edition edition(LocalDate date, Entry... entries) {
        return new Edition("en", date, NOON, List.of(entries));
    }

    @Test
    default void anEditionIsReadBackWholeAndIsNotMadeTwice() {
        Article cove = save(COVE);
        Article dune = save(DUNE);
        Edition made = edition(MONDAY, entry(cove, dune), entry(dune, dune));
        assertThat(store().editions().save(made)).isTrue();
        assertThat(store().editions().save(edition(MONDAY, entry(dune, cove)))).isFalse();

        assertThat(store().editions().find("en", MONDAY)).contains(made);
        assertThat(store().editions().find("ar", MONDAY)).isEmpty();
    }

    @Test
    default void theLatestEditionIsTheOneOfTheNewestDay() {
        Article cove = save(COVE);
        Edition sunday = edition(MONDAY.minusDays(1), entry(cove, cove));
        Edition monday = edition(MONDAY, entry(cove, cove));
        store().editions().save(monday);
        store().editions().save(sunday);

        assertThat(store().editions().latest("en")).contains(monday);
        assertThat(store().editions().dates("en", 5)).containsExactly(MONDAY, sunday.date());
        assertThat(store().editions().latest("ar")).isEmpty();
    }

    @Test
    default void whatIsTakenDownLeavesTheEditionsAndAnEmptyOneMayBeMadeAnew() {
        Article cove = save(COVE);
        Article dune = save(DUNE);
        store().editions().save(edition(MONDAY, entry(cove, dune), entry(dune, dune)));
        store().sources().remove(DUNE);

        Entry left = store().editions().find("en", MONDAY).orElseThrow().entries().getFirst();
        assertThat(left.lead()).isEqualTo(cove.id());
        assertThat(left.line()).isEmpty();
        assertThat(left.quoted()).isEqualTo(cove.id());

        store().sources().remove(COVE);
        assertThat(store().editions().latest("en")).isEmpty();
        assertThat(store().editions().dates("en", 5)).isEmpty();
        Article back = save(COVE);
        assertThat(store().editions().save(edition(MONDAY, entry(back, back)))).isTrue();
        assertThat(store().editions().latest("en")).isPresent();
    }

    @Test
    default void theLastWordAboutAPairCountsWhicheverArticleIsNamedFirst() {
        Article cove = save(COVE);
        Article dune = save(DUNE);
        store().corrections().save(new Correction(cove.id(), dune.id(), false, "operator", NOON));
        store().corrections().save(new Correction(dune.id(), cove.id(), true, "operator", NOON));

        List<Numbered> said = store().corrections().after(0, 10);
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().sequence()).isEqualTo(2);
        assertThat(said.getFirst().correction().same()).isTrue();
        assertThat(store().corrections().after(2, 10)).isEmpty();
        assertThat(store().corrections().of(cove.id())).hasSize(1);
        assertThat(store().corrections().of(dune.id()))
                .isEqualTo(store().corrections().of(cove.id()));
        assertThat(Optional.of(said.getFirst().correction().by())).contains("operator");
    }
}
