package daily8.reading;

import daily8.base.text.Words;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Enrichment;
import daily8.model.Hashtag;
import daily8.model.Named;
import daily8.model.Teaser;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Says what an article has in common with others: names, hashtags, and where neither is known the
/// words by which they were found.
///
/// Such a word alone may be rare by chance (`ahead`, `librarian`): it is said where both headlines
/// have it, a name where one has.
final class SharedThings {
    private static final int MOST = 3;

    private final Article article;
    private final Map<ArticleId, Enrichment> found = new HashMap<>();

    SharedThings(Store store, Article article, List<ArticleId> others) {
        this.article = article;
        List<ArticleId> all = new ArrayList<>(others);
        all.add(article.id());
        for (KeptEnrichment kept : store.enrichments().findAll(all)) {
            found.put(kept.article(), kept.enrichment());
        }
    }

    /// `words`: what both have, the rarest first.
    List<String> with(Teaser other, List<String> words) {
        List<String> said = new ArrayList<>();
        Enrichment own = found.get(article.id());
        Enrichment its = found.get(other.id());
        if (own != null && its != null) {
            Set<String> names = new HashSet<>();
            its.names().forEach(name -> names.add(key(name.text())));
            Set<String> tags = new HashSet<>();
            its.hashtags().forEach(tag -> tags.add(tag.key()));
            Stream.concat(
                            own.names().stream()
                                    .map(Named::text)
                                    .filter(name -> names.contains(key(name))),
                            own.hashtags().stream()
                                    .filter(tag -> tags.contains(tag.key()))
                                    .map(Hashtag::phrase))
                    .forEach(thing -> add(said, thing));
        }
        words.stream().filter(word -> isTold(word, other)).forEach(word -> add(said, word));
        return List.copyOf(said);
    }

    /// The longest of the words says most where there is nothing better.
    static List<String> longest(List<String> words) {
        return words.stream().max(Comparator.comparingInt(String::length)).stream().toList();
    }

    private boolean isTold(String word, Teaser other) {
        List<String> plain = Words.of(word);
        boolean own = Words.of(article.title()).containsAll(plain);
        boolean its = Words.of(other.title()).containsAll(plain);
        return Character.isUpperCase(word.codePointAt(0)) ? own || its : own && its;
    }

    /// Once, and not as a part of what is said already (`Berrin`, `Tomas Berrin`).
    private static void add(List<String> said, String thing) {
        String key = key(thing);
        boolean known = said.stream().anyMatch(before -> isPart(key, key(before)));
        if (!known && !key.isEmpty()) {
            said.removeIf(before -> isPart(key(before), key));
            if (said.size() < MOST) {
                said.add(thing.strip());
            }
        }
    }

    private static boolean isPart(String part, String whole) {
        return (' ' + whole + ' ').contains(' ' + part + ' ');
    }

    private static String key(String text) {
        return String.join(" ", Words.of(text));
    }
}
