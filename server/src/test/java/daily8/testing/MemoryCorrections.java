package daily8.testing;

import daily8.model.ArticleId;
import daily8.store.Corrections;
import java.util.List;

record MemoryCorrections(MemoryTables tables) implements Corrections {
    @Override
    public void save(Correction correction) {
        boolean inOrder = correction.one().compareTo(correction.other()) <= 0;
        Correction said =
                new Correction(
                        inOrder ? correction.one() : correction.other(),
                        inOrder ? correction.other() : correction.one(),
                        correction.same(),
                        correction.by(),
                        correction.at());
        synchronized (tables) {
            long last = tables.corrections.stream().mapToLong(Numbered::sequence).max().orElse(0);
            tables.corrections.removeIf(old ->
                    old.correction().one().equals(said.one())
                            && old.correction().other().equals(said.other()));
            tables.corrections.add(new Numbered(last + 1, said));
        }
    }

    @Override
    public List<Numbered> after(long sequence, int limit) {
        synchronized (tables) {
            return tables.corrections.stream()
                    .filter(said -> said.sequence() > sequence)
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public List<Correction> of(ArticleId article) {
        synchronized (tables) {
            return tables.corrections.stream()
                    .map(Numbered::correction)
                    .filter(said -> said.one().equals(article) || said.other().equals(article))
                    .toList();
        }
    }
}
