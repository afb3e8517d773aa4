package daily8.group;

import java.util.List;

/// An article that has to do with another. `score` is the estimated chance, from 0 to 1, that both
/// are of one event, `sameStory` whether they are taken for it, `why` the reasons in words.
public record RelatedArticle(String id, double score, boolean sameStory, List<String> why) {
    public RelatedArticle {
        why = List.copyOf(why);
    }
}
