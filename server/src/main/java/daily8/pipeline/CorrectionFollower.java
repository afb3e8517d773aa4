package daily8.pipeline;

import daily8.group.StoryGrouper;
import daily8.model.Article;
import daily8.model.StoryId;
import daily8.store.Corrections.Correction;
import daily8.store.Corrections.Numbered;
import daily8.store.Regrouping;
import daily8.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells grouping what people said of pairs of articles: all of it after a start, then what is new.
/// Used by one thread.
final class CorrectionFollower {
    private static final int BATCH = 100;

    private final Store store;
    private final StoryGrouper grouper;
    private long heard;

    CorrectionFollower(Store store, StoryGrouper grouper) {
        this.store = store;
        this.grouper = grouper;
    }

    /// What follows from the corrections that were not heard yet.
    List<Regrouping.Step> follow() {
        List<Regrouping.Step> steps = new ArrayList<>();
        for (List<Numbered> said = next(); !said.isEmpty(); said = next()) {
            said.forEach(each -> steps.addAll(follow(each.correction())));
            heard = said.getLast().sequence();
        }
        return steps;
    }

    private List<Numbered> next() {
        return store.corrections().after(heard, BATCH);
    }

    private List<Regrouping.Step> follow(Correction said) {
        String one = said.one().hex();
        String other = said.other().hex();
        List<Regrouping.Step> steps =
                Steps.of(said.same() ? grouper.together(one, other) : grouper.apart(one, other));
        return steps.isEmpty() && !said.same() ? apart(said) : steps;
    }

    /// Articles that grouping no longer looks at: the younger gets a story of its own, or the older
    /// where the story is called after the younger.
    private List<Regrouping.Step> apart(Correction said) {
        Optional<StoryId> story = store.stories().of(said.one());
        if (story.isEmpty() || !story.equals(store.stories().of(said.other()))) {
            return List.of();
        }
        return store.articles().findAll(List.of(said.one(), said.other())).stream()
                .map(Article::id)
                .filter(id -> !story.get().first().equals(id))
                .reduce((first, second) -> second)
                .map(id -> List.<Regrouping.Step>of(new Regrouping.Moved(id, new StoryId(id))))
                .orElse(List.of());
    }
}
