package daily8.testing;

import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.store.Editions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

record MemoryEditions(MemoryTables tables) implements Editions {
    @Override
    public boolean save(Edition edition) {
        synchronized (tables) {
            if (find(edition.language(), edition.date()).isPresent()) {
                return false;
            }
            tables.editions.removeIf(old ->
                    old.language().equals(edition.language()) && old.date().equals(edition.date()));
            tables.editions.add(edition);
            return true;
        }
    }

    @Override
    public Optional<Edition> find(String language, LocalDate date) {
        synchronized (tables) {
            return newest(language).filter(edition -> edition.date().equals(date)).findFirst();
        }
    }

    private Stream<Edition> newest(String language) {
        return tables.editions.stream()
                .filter(edition -> edition.language().equals(language))
                .filter(edition -> !edition.entries().isEmpty())
                .sorted(Comparator.comparing(Edition::date).reversed());
    }

    @Override
    public Optional<Edition> latest(String language) {
        synchronized (tables) {
            return newest(language).findFirst();
        }
    }

    @Override
    public List<LocalDate> dates(String language, int limit) {
        synchronized (tables) {
            return newest(language).map(Edition::date).limit(limit).toList();
        }
    }

    static void remove(MemoryTables tables, ArticleId article) {
        rewrite(
                tables,
                entry ->
                        entry.lead().equals(article)
                                ? Optional.empty()
                                : Optional.of(
                                        entry.quoted().equals(article)
                                                ? with(entry, entry.lead(), entry.lead(), "")
                                                : entry));
    }

    static void replace(MemoryTables tables, ArticleId older, ArticleId younger) {
        Function<ArticleId, ArticleId> now = id -> id.equals(younger) ? older : id;
        rewrite(
                tables,
                entry ->
                        Optional.of(
                                with(
                                        entry,
                                        now.apply(entry.lead()),
                                        now.apply(entry.quoted()),
                                        entry.line())));
    }

    private static void rewrite(
            MemoryTables tables, Function<Edition.Entry, Optional<Edition.Entry>> change) {
        tables.editions.replaceAll(edition ->
                new Edition(
                        edition.language(),
                        edition.date(),
                        edition.madeAt(),
                        edition.entries().stream()
                                .flatMap(entry -> change.apply(entry).stream())
                                .toList()));
    }

    private static Edition.Entry with(
            Edition.Entry entry, ArticleId lead, ArticleId quoted, String line) {
        return new Edition.Entry(
                entry.story(),
                lead,
                entry.headline(),
                line,
                quoted,
                entry.publishers(),
                entry.texts(),
                entry.reasons());
    }
}
