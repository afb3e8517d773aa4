package daily8.group;

import java.util.List;

/// An article that has to do with another. `score` is the estimated chance, from 0 to 1, that both
/// are of one event, `sameStory` whether they are taken for it, `shared` the rarest words that both
/// have, as the asked one writes them, `why` the reasons in English.
public record RelatedArticle(
        String id, double score, boolean sameStory, List<String> shared, List<String> why) {
    public RelatedArticle {
        shared = List.copyOf(shared);
        why = List.copyOf(why);
    }
}
